import type { Ownership } from "../../model/index.ts";
import type { OwnershipEdit, Step } from "../../model/ownershipEdit.ts";

/** The declaration with the edits carried out, one after the other; the given one stays as it is. */
export function applyEdits(ownership: Ownership, edits: readonly OwnershipEdit[]): Ownership {
  return edits.reduce((changed, edit) => applyOnce(changed, edit), ownership);
}

/** The declaration with another value at a place that is there. */
export function withValue(ownership: Ownership, path: readonly Step[], value: unknown): Ownership {
  return applyOnce(ownership, { kind: "set", path, value });
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(ownership: Ownership, path: readonly Step[]): unknown {
  return path.reduce<unknown>((part, step) => (isHolder(part) ? part[step] : undefined), ownership);
}

function applyOnce(ownership: Ownership, edit: OwnershipEdit): Ownership {
  const holder = edit.kind === "add" ? edit.path : edit.path.slice(0, -1);
  const step = edit.kind === "add" ? edit.key : edit.path.at(-1);
  return rebuilt(ownership, holder, (part) => {
    if (Array.isArray(part)) return changedList(part, edit, step);
    if (edit.kind !== "remove") return { ...part, [String(step)]: edit.value };
    return Object.fromEntries(Object.entries(part).filter(([key]) => key !== String(step)));
  }) as Ownership;
}

function changedList(list: readonly unknown[], edit: OwnershipEdit, step: Step | undefined): readonly unknown[] {
  const at = step === undefined ? list.length : Number(step);
  if (edit.kind === "remove") return list.toSpliced(at, 1);
  return edit.kind === "set" ? list.with(at, edit.value) : list.toSpliced(at, 0, edit.value);
}

type Holder = { readonly [step: Step]: unknown };

/** A copy in which the part at a path is another; everything beside the path is shared. */
function rebuilt(value: unknown, path: readonly Step[], change: (part: Holder) => unknown): unknown {
  if (!isHolder(value)) return value;
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  const part = rebuilt(value[step], rest, change);
  return Array.isArray(value) ? value.with(Number(step), part) : { ...value, [step]: part };
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}
