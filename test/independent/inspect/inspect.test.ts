import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InspectedDuty } from "../../../access/inspect/duties/inspectedDuty.ts";
import { inspectDocument, type InspectedKind, type Intent } from "../../../access/inspect/inspectDocument.ts";
import { parseExpected } from "../../../access/iam/trust/expected/expectedPrincipal.ts";

interface Case {
  readonly name: string;
  readonly document: unknown;
  readonly kind?: InspectedKind;
  readonly expect: "finding" | "clean";
  readonly duty?: InspectedDuty;
  readonly expected?: readonly string[];
  readonly why: string;
}

const kinds: { readonly [file: string]: InspectedKind } = {
  "boundaries.json": "boundary",
  "resources.json": "resource",
  "trusts.json": "trust",
};
const folder = join(__dirname, "cases");

function intentOf({ duty, expected }: Case): Intent {
  const principals = expected?.flatMap((text) => parseExpected(text).expected ?? []);
  return { today: "2026-11-21", ...(duty && { duty }), ...(principals && { expected: principals }) };
}

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, file), "utf8"));

  it.each(cases)("$name: $expect", (one) => {
    const text = typeof one.document === "string" ? one.document : JSON.stringify(one.document);
    const findings = inspectDocument(one.kind ?? kinds[file] ?? "policy", text, intentOf(one));
    const told = findings
      .filter(({ severity }) => severity !== "note")
      .map(({ severity, rule, finding, message }) => `${severity} ${rule} ${finding}: ${message}`);

    if (one.expect === "clean") expect(told).toEqual([]);
    else expect(told).not.toEqual([]);
  });
});
