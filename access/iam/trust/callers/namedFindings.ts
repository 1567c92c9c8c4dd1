import type { Door } from "../doors/door.ts";
import { asksForMfa } from "./callerNaming.ts";
import type { Found } from "../trustFinding.ts";

/** What to say of a role, a user or a session that is named. */
export function arnFindings(door: Door, arn: string): readonly Found[] {
  if (/[*?]/.test(arn)) {
    const message = `The principal "${arn}" has a wildcard, which AWS refuses.`;
    return [
      {
        rule: "principal-wildcard",
        finding: `Principal::${arn}`,
        severity: "high",
        message,
        fix: "Write each principal out.",
      },
    ];
  }
  const session = /:assumed-role\/|:role\//.test(arn);
  if (!session || !asksForMfa(door)) return [];
  return [
    {
      rule: "mfa-of-role-session",
      finding: `Principal::${arn}`,
      severity: "note",
      message: `MFA is asked of "${arn}", whose sessions seldom carry it.`,
      fix: "Ask for MFA where the role itself is assumed.",
    },
  ];
}

/** `AROA…` and `AIDA…` are what is left of a principal that was deleted. */
export function uniqueIdFindings(id: string): readonly Found[] {
  return [
    {
      rule: "principal-deleted",
      finding: `Principal::${id}`,
      severity: "medium",
      message: `"${id}" is what AWS leaves of a principal that was deleted.`,
      fix: "Remove it, or name the principal that stands in its place.",
    },
  ];
}
