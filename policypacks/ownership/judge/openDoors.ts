import { pathTo } from "../../../model/checks/pathTo.ts";
import type { RuleContext } from "../rule.ts";
import type { UsedException } from "./violation.ts";

/** Which exception opens a finding, if one does. */
export type OpenDoors = (rule: string, subject: string, finding: string) => UsedException | undefined;

/** The exceptions that hold today. One that has a problem of its own opens nothing. */
export function openDoors({ ownership, problems, today }: RuleContext): OpenDoors {
  const errors = problems.filter(({ severity }) => severity === "error").map(({ path }) => path);
  const isSpoiled = (id: string) => {
    const at = pathTo("exceptions", id);
    return errors.some((path) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`));
  };
  const doors = new Map<string, UsedException>();
  for (const [id, { rule, finding, subject, grantedOn, expiresOn }] of Object.entries(ownership.exceptions ?? {})) {
    if (isSpoiled(id) || today < grantedOn || expiresOn < today) continue;
    doors.set(keyOf(rule, subject, finding), { exception: id, rule, subject, finding, expiresOn });
  }
  return (rule, subject, finding) => doors.get(keyOf(rule, subject, finding));
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
