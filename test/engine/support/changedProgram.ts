import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

/** A program that somebody has tampered with, as TypeScript. */
export interface Tampering {
  /** Statements that change `args` (`type`, `name`, `props`, `opts`) of each resource of the module, as a Pulumi transformation. */
  readonly transformation?: string;
  /** Statements that change `plan`, a copy of the plan that the module gets. */
  readonly plan?: string;
  /** Statements that register resources beside the module; `aws`, `github` and `pulumi` are imported. */
  readonly beside?: string;
}

const registration = "new OwnedAccess(stack, { plan });";

/** Tampers with the program of a sandbox; without any tampering it is as it was. */
export function changeProgram({ workspace }: Sandbox, { transformation, plan, beside }: Tampering): void {
  const entry = join(workspace.folder, "index.ts");
  copyFileSync("index.ts", entry);
  if (transformation === undefined && plan === undefined && beside === undefined) return;
  writeFileSync(
    join(workspace.folder, "tampering.ts"),
    [
      'import * as pulumi from "@pulumi/pulumi";',
      'import * as aws from "@pulumi/aws";',
      'import * as github from "@pulumi/github";',
      "export function transform(args: any): any {",
      transformation ?? "",
      "return { props: args.props, opts: args.opts }; }",
      `export function change(given: any): any { const plan = structuredClone(given); ${plan ?? ""}; return plan; }`,
      `export function beside(plan: any): void { void [pulumi, aws, github]; ${beside ?? ""} }`,
    ].join("\n"),
  );
  const source = readFileSync(entry, "utf8");
  if (!source.includes(registration)) throw new Error(`index.ts does not hold "${registration}".`);
  writeFileSync(
    entry,
    `import { beside, change, transform } from "./tampering.ts";\n${source.replace(
      registration,
      "new OwnedAccess(stack, { plan: change(plan) }, { transformations: [transform] }); beside(plan);",
    )}`,
  );
}
