import type { Side } from "../../stack/sides/side.ts";
import { subjectOf } from "../../stack/subject.ts";
import { relevanceByType } from "../relevanceOf.ts";

/** An access-relevant resource that is made anew: what trusts it by its unique id trusts nobody afterwards. */
export interface Replacement {
  readonly urn: string;
  /** The resource, as violations call it. */
  readonly subject: string;
  /** What the provider called it before and after; empty where it is not known yet. */
  readonly before: string;
  readonly after: string;
}

/** Which of the changed resources are another thing than before: the engine says so, or AWS and GitHub gave another id. Sorted as they come. */
export function replacements(
  changed: readonly string[],
  before: Side,
  after: Side,
  said: ReadonlySet<string>,
): readonly Replacement[] {
  return changed.flatMap((urn): readonly Replacement[] => {
    const [old, now] = [before.raws.get(urn), after.raws.get(urn)];
    if (old === undefined || now === undefined || old.custom !== true) return [];
    const type = String(old.type);
    if (relevanceByType(type) === "none") return [];
    const [was, is] = [identityOf(old), identityOf(now)];
    if (!said.has(urn) && (is === "" || was === is)) return [];
    return [
      {
        urn,
        subject: subjectOf({ type, name: urn.split("::").slice(3).join("::") }),
        before: was,
        after: said.has(urn) && was === is ? "" : is,
      },
    ];
  });
}

/** The unique id where AWS gives one: a role that was made anew has its old name and ARN. */
function identityOf({ id, outputs }: { readonly [field: string]: unknown }): string {
  const unique =
    typeof outputs === "object" && outputs !== null && "uniqueId" in outputs ? outputs.uniqueId : undefined;
  if (typeof unique === "string" && unique !== "") return unique;
  return typeof id === "string" ? id : "";
}
