import { quoted } from "./quoted.ts";

/** The path of a member: `Statement[2]`, `Statement.Action`, `Condition.StringLike["aws:username"]`. */
export function pathOf(parent: string, member: string | number): string {
  if (typeof member === "number") return `${parent}[${member}]`;
  if (!/^[A-Za-z][A-Za-z0-9]{0,40}$/.test(member)) return `${parent}[${quoted(member)}]`;
  return parent === "" ? member : `${parent}.${member}`;
}
