import type { Command } from "commander";
import { registerInspectCodeowners } from "./inspectCodeowners.ts";
import { registerInspectPolicies } from "./inspectPolicies.ts";
import { registerInspectRaci } from "./inspectRaci.ts";

/** `keyholder inspect …`: looks at files that Keyholder did not write. */
export function registerInspect(program: Command): void {
  const inspect = program.command("inspect").description("look at a file that Keyholder did not write");
  registerInspectCodeowners(inspect);
  registerInspectRaci(inspect);
  registerInspectPolicies(inspect);
}
