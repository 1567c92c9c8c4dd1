import { isRecord, isTexts, type Raw } from "../../stack/read/isRecord.ts";
import { providerUrn } from "../../stack/read/readEntry.ts";
import { nameInUrn } from "../../stack/nameInUrn.ts";
import type { Side } from "../../stack/sides/side.ts";
import { subjectOf } from "../../stack/subject.ts";
import type { Control } from "../control.ts";
import { type ControlChange, diffControls } from "../diffControls.ts";
import { readerOf } from "../stackAccess.ts";
import { pluginOf } from "./pluginOf.ts";

/**
 * What changes in how the engine treats the resources that stand on both sides: whether they are protected from deletion, which changes of them it
 * ignores, what it leaves behind, and through which provider they go. Of what is new or gone, everything is told already.
 *
 * @param changed URNs; those of a type that no reader knows are told as not reviewed.
 */
export function optionChanges(changed: ReadonlySet<string>, before: Side, after: Side): readonly ControlChange[] {
  return [...changed].sort().flatMap((urn) => {
    const [old, now] = [before.raws.get(urn), after.raws.get(urn)];
    if (old === undefined || now === undefined || readerOf(String(old.type)) === undefined) return [];
    return diffControls(optionsOf(urn, old), optionsOf(urn, now));
  });
}

function optionsOf(urn: string, raw: Raw): readonly Control[] {
  const { protect, ignoreChanges, retainOnDelete, deletedWith, external } = raw;
  const type = String(raw.type);
  const subject = subjectOf({ type, name: nameInUrn(urn) });
  const option = (kind: Control["kind"], field: string, value = "", strength?: number): Control => ({
    ...{ kind, subject, field, value, visible: "known", urn },
    ...(strength !== undefined && { strength }),
  });
  return [
    ...(protect === true ? [option("protection", "protection from deletion", "", 1)] : []),
    ...[...new Set(isTexts(ignoreChanges) ? ignoreChanges : [])].map((path) =>
      option("protection", `ignored changes of ${path === "" ? "everything" : path}`, "", -1),
    ),
    ...(retainOnDelete === true
      ? [option("protection", "staying behind when it is taken out of the program", "", -1)]
      : []),
    ...(typeof deletedWith === "string" && deletedWith !== "" ? [option("setting", "deletedWith", deletedWith)] : []),
    ...(external === true ? [option("setting", "not being managed by this stack")] : []),
    ...(typeof raw.provider === "string" ? [option("setting", "provider", providerName(raw.provider))] : []),
    ...(type.startsWith("pulumi:providers:") && isRecord(raw.inputs)
      ? pluginOf(raw.inputs).map(([field, value]) => option("setting", field, value))
      : []),
  ];
}

/** `aws main`; of a provider that the engine makes by itself, whatever its version: `github default`. */
function providerName(reference: string): string {
  const [types = "", ...names] = (providerUrn(reference) ?? "").split("::").slice(2);
  const name = names.join("::").replace(/^default_\d+_\d+_\d+$/, "default");
  return `${types.replace(/^.*pulumi:providers:/, "")} ${name}`;
}
