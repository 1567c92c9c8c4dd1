import { join } from "node:path";
import { findOnPath } from "./findOnPath.ts";
import { goProgram } from "./goProgram.ts";
import { run } from "./run.ts";

/** The version that is built where none is installed; also what opa/go.mod pins. */
const builtVersion = "v1.10.0";

/** The installed Open Policy Agent if it speaks Rego as of 1.0, else one that is built from its Go module. */
export async function opa(root: string): Promise<string> {
  const installed = findOnPath("opa");
  if (installed !== undefined && (await isNewEnough(installed))) return installed;
  return goProgram({
    name: "opa",
    folder: join(root, "sandbox/engine/opa"),
    package: "github.com/open-policy-agent/opa",
    progress: `No opa 1.0 or newer is on PATH: building ${builtVersion} from its Go module (about 3 minutes, once)`,
    variables: [],
  });
}

async function isNewEnough(program: string): Promise<boolean> {
  const version = await run(program, ["version"]).catch(() => "");
  const [, major] = /^Version: v?(\d+)\./m.exec(version) ?? [];
  return Number(major) >= 1;
}
