import type { Value } from "../../../stack/resource.ts";

/** What GitHub's permissions let somebody do, from the least on, by both of their names. */
const verbs: readonly (readonly [can: string, ...names: readonly string[]])[] = [
  ["read", "pull", "read"],
  ["triage", "triage"],
  ["push to", "push", "write"],
  ["maintain", "maintain"],
  ["administer", "admin"],
];

/** What a permission lets somebody do: `push to`; of a role that the organisation made, that it is held. */
export function canOf(permission: Value | undefined, byDefault: string): string {
  const given = permission ?? byDefault;
  if (typeof given !== "string") return "do something unknown to";
  return verbs.find(([, ...names]) => names.includes(given.toLowerCase()))?.[0] ?? `act as ${given} on`;
}

/** Is the first more than the second? What nobody knows, and what an organisation made, is more than everything known. */
export function isMore(a: string, b: string): boolean {
  return rankOf(a) > rankOf(b);
}

function rankOf(can: string): number {
  const at = verbs.findIndex(([verb]) => verb === can);
  return at === -1 ? verbs.length : at;
}

/** Can whoever may do it write? What is unknown may be. */
export function canWrite(can: string): boolean {
  return rankOf(can) >= 2;
}
