import type { Raw } from "../../stack/read/isRecord.ts";
import { nameInUrn } from "../../stack/nameInUrn.ts";
import type { Side } from "../../stack/sides/side.ts";
import { subjectOf } from "../../stack/subject.ts";
import { relevanceByType } from "../relevanceOf.ts";
import type { EngineSays } from "./engineSays.ts";

/** An access-relevant resource that is made anew: what trusts it by its unique id trusts nobody afterwards. */
export interface Replacement {
  readonly urn: string;
  /** The resource, as violations call it. */
  readonly subject: string;
  /** What the provider called it before; empty where it is not known. */
  readonly before: string;
}

/**
 * Which of the changed resources are another thing than before: the engine says so, or AWS and GitHub gave another id. So is one that is deleted while
 * one of its type and name is made in another place of the program. Sorted as they come.
 */
export function replacements(
  changed: readonly string[],
  before: Side,
  after: Side,
  { replaced, updated }: EngineSays,
): readonly Replacement[] {
  const moved = movedFrom(changed, before, after);
  return changed.flatMap((urn): readonly Replacement[] => {
    const now = after.raws.get(urn);
    const from = moved.get(urn);
    const old = before.raws.get(from ?? urn);
    if (old === undefined || now === undefined || old.custom !== true) return [];
    if (relevanceByType(String(old.type)) === "none" || idless.has(String(old.type))) return [];
    const isNew = from !== undefined && updated.has(urn) && idOf(now) === "";
    if (!replaced.has(urn) && !isNew && !isAnother(old, now)) return [];
    return [{ urn, subject: subjectAt(urn, now), before: identityOf(old) }];
  });
}

/** What nothing trusts by its id, and what holds nothing that was given to it by hand. */
const idless: ReadonlySet<string> = new Set(["aws:cloudwatch/dashboard:Dashboard"]);

/** By the URN of what is new, the URN of what is gone and had its type and name. */
function movedFrom(changed: readonly string[], before: Side, after: Side): ReadonlyMap<string, string> {
  const gone = new Map<string, string>();
  for (const urn of changed) {
    const old = before.raws.get(urn);
    if (old !== undefined && !after.raws.has(urn)) gone.set(placeless(urn, old), urn);
  }
  return new Map(
    changed.flatMap((urn) => {
      const now = after.raws.get(urn);
      const from = now === undefined || before.raws.has(urn) ? undefined : gone.get(placeless(urn, now));
      return from === undefined ? [] : [[urn, from] as const];
    }),
  );
}

function placeless(urn: string, { type }: Raw): string {
  return `${String(type)} ${nameInUrn(urn)}`;
}

function subjectAt(urn: string, { type }: Raw): string {
  return subjectOf({ type: String(type), name: nameInUrn(urn) });
}

/**
 * Two states say when each thing was made, which decides: an id may be composed of names and change with them. Otherwise the unique id decides where
 * both sides know it: a role that was made anew has its old name and ARN.
 */
function isAnother(old: Raw, now: Raw): boolean {
  if (typeof old.created === "string" && typeof now.created === "string") return old.created !== now.created;
  const unique = [uniqueIdOf(old), uniqueIdOf(now)];
  const [was, is] = unique.includes("") ? [idOf(old), idOf(now)] : unique;
  return was !== "" && is !== "" && was !== is;
}

function identityOf(raw: Raw): string {
  return uniqueIdOf(raw) || idOf(raw);
}

function uniqueIdOf({ outputs }: Raw): string {
  const unique =
    typeof outputs === "object" && outputs !== null && "uniqueId" in outputs ? outputs.uniqueId : undefined;
  return typeof unique === "string" ? unique : "";
}

function idOf({ id }: Raw): string {
  return typeof id === "string" ? id : "";
}
