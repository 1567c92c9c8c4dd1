import type { Call } from "../../../sandbox/calls.ts";

/** The call that left, or would leave, a role without its boundary for a moment; empty where there is none. */
export function rolesWithoutBoundary(calls: readonly Call[]): readonly string[] {
  const made = new Set<string>();
  return calls.flatMap(({ action, subject, input }) => {
    const { PolicyName, Path, PermissionsBoundary } = input as { readonly [parameter: string]: string | undefined };
    if (action === "iam:CreatePolicy") made.add(`${accountOf(subject)}:policy${Path}${PolicyName}`);
    if (action === "iam:DeleteRolePermissionsBoundary") return [`${subject}: the boundary is removed`];
    if (action !== "iam:CreateRole") return [];
    if (PermissionsBoundary === undefined) return [`${subject}: the role is made without a boundary`];
    const boundary = PermissionsBoundary.split("::")[1] ?? "";
    return made.has(boundary) ? [] : [`${subject}: the role is made before its boundary`];
  });
}

/** The account stands first in the subject of a call to AWS. */
function accountOf(subject: string): string {
  return subject.split(" ")[0] ?? "";
}
