import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

/**
 * Writes a pack beside ours that has one rule more, and gives its folder.
 *
 * @param check The body of the rule's `check`, as JavaScript; `resource` is what it looks at.
 */
export function packWithRule({ workspace }: Sandbox, check: string, patienceSeconds = 120): string {
  const folder = "policypacks/with-another-rule";
  const path = join(workspace.folder, folder);
  mkdirSync(path, { recursive: true });
  for (const file of ["PulumiPolicy.yaml", "package.json"])
    cpSync(join(workspace.folder, "policypacks/ownership", file), join(path, file));
  writeFileSync(
    join(path, "index.cjs"),
    `const { servePack } = require("../ownership/servePack.cjs");
const another = {
  name: "another-rule", description: "Another rule.", why: "", fix: "Do it.", sources: [], exceptable: false, enforcement: "mandatory",
  scope: "resource", types: ["aws:iam/role:Role"],
  check: (resource) => { ${check}; return []; },
};
servePack([...require("../ownership/ruleList.json"), another], () =>
  Promise.all([import("../ownership/pack.ts"), import("../ownership/rules/index.ts")])
    .then(([{ startRun }, { rules }]) => startRun([another, ...rules], ${patienceSeconds})));
`,
  );
  return folder;
}
