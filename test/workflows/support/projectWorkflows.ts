import { readdirSync, readFileSync } from "node:fs";
import { readWorkflows, type Workflow } from "./workflow.ts";

const folder = ".github/workflows";

/** The workflows of this repository. */
export function projectWorkflows(): readonly Workflow[] {
  return readdirSync(folder).flatMap((name) =>
    readWorkflows(readFileSync(`${folder}/${name}`, "utf8"), () => `${folder}/${name}`),
  );
}
