import { emphasis, heading } from "../plan/textParts.ts";
import { exceptionText } from "../toldException.ts";
import { plural } from "../plural.ts";
import type { GateReport, ToldViolation } from "./gateReport.ts";
import { notChecked } from "./notChecked.ts";

/** What the gate found, resource by resource, as a person reads it. Ends with a newline. */
export function gateText(report: GateReport): string {
  const { stack, today, source, counts, violations, exceptionsUsed, notes } = report;
  return [
    heading(`The ${source.kind} of stack ${stack} on ${today}`),
    ...byResource(violations),
    ...section("Exceptions in use", exceptionsUsed.map(exceptionText)),
    ...section("Worth knowing", notes.map(indented)),
    ...section("Not checked", notChecked(source.kind).map(indented)),
    "",
    emphasis(verdict(counts)),
    `${source.file === "-" ? "Standard input" : source.file}: sha256 ${source.sha256}; what it comes to: sha256 ${source.resultSha256}.`,
    "",
  ].join("\n");
}

function byResource(violations: readonly ToldViolation[]): readonly string[] {
  const groups = Map.groupBy(violations, ({ urn, subject }) => urn ?? subject);
  return [...groups].flatMap(([resource, group]) => [
    "",
    resource,
    ...group.map(
      ({ message, rule, enforcement }) =>
        `  ${message} [${rule}]${enforcement === "advisory" ? " (advisory: it blocks nothing)" : ""}`,
    ),
  ]);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading(title), ...lines];
}

function indented(line: string): string {
  return `  ${line}`;
}

function verdict({ resources, rules, mandatory, advisory }: GateReport["counts"]): string {
  const found = [
    mandatory === 0 ? "No mandatory violation" : plural(mandatory, "mandatory violation"),
    ...(advisory === 0 ? [] : [`${advisory} advisory`]),
  ];
  return `${found.join(", ")}: ${plural(resources, "resource")} held against ${plural(rules, "rule")}.`;
}
