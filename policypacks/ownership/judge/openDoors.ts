import type { RuleContext } from "../rule.ts";
import type { UsedException } from "./violation.ts";

/** Which exception opens a finding, if one does. */
export type OpenDoors = (rule: string, subject: string, finding: string) => UsedException | undefined;

/** The exceptions that hold today. One that has a problem of its own opens nothing. */
export function openDoors({ ownership, problems, today }: RuleContext): OpenDoors {
  const spoiled = new Set(
    problems
      .filter(({ severity, path }) => severity === "error" && path.startsWith("exceptions."))
      .map(({ path }) => path.split(".")[1] ?? ""),
  );
  const doors = new Map<string, UsedException>();
  for (const [id, { rule, finding, subject, grantedOn, expiresOn }] of Object.entries(ownership.exceptions ?? {})) {
    if (spoiled.has(id) || today < grantedOn || expiresOn < today) continue;
    doors.set(keyOf(rule, subject, finding), { exception: id, rule, subject, finding, expiresOn });
  }
  return (rule, subject, finding) => doors.get(keyOf(rule, subject, finding));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
