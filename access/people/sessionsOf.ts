import { sortedUnique } from "../compareText.ts";
import type { AccessPlan } from "../plan.ts";

/**
 * How long sessions run on that somebody has opened with roles that no longer trust them: AWS asks the trust policy when a session begins
 * and never again. One sentence, or none.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
 */
export function sessionsOf(person: string, before: AccessPlan, after: AccessPlan): readonly string[] {
  const trusting = ({ roles }: AccessPlan) =>
    roles.filter(({ trustedPeople }) => trustedPeople.some((trusted) => trusted.person === person));
  const kept = new Set(trusting(after).map(({ key }) => key));
  const lost = trusting(before).filter(({ key }) => !kept.has(key));
  if (lost.length === 0) return [];
  const longest = Math.max(...lost.map(({ maxSessionSeconds }) => maxSessionSeconds));
  const roles =
    lost.length === 1
      ? `the role ${lost[0]?.name}`
      : `${lost.length} roles (${sortedUnique(lost.map(({ name }) => name)).join(", ")})`;
  return [
    `Open sessions of ${roles} run on for ${duration(longest)} at most after \`pulumi up\`; "Revoke active sessions" in IAM ends them now, by a policy that the next \`pulumi up\` takes away again.`,
  ];
}

/** `3600` → `1 hour`, `5400` → `90 minutes`. */
function duration(seconds: number): string {
  const hours = seconds / 3_600;
  if (Number.isInteger(hours)) return `${hours} ${hours === 1 ? "hour" : "hours"}`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
