import { inQuotes, type Problem } from "../../../model/index.ts";
import { isRecord, isTexts, type Raw } from "./isRecord.ts";
import type { EngineMark, ReadFor } from "./stackReading.ts";

/** A resource as the engine writes it, in a preview and in a state alike. */
export interface Entry {
  readonly urn: string;
  readonly type: string;
  readonly name: string;
  /** Is it made by a provider, and no component? */
  readonly custom: boolean;
  /** The URN of its provider; absent on components and on providers. */
  readonly provider?: string;
  readonly inputs: Raw;
  readonly protect: boolean;
  readonly ignoreChanges: readonly string[];
  readonly marks: readonly EngineMark[];
  /** What the provider calls it; empty where nothing has made it yet. */
  readonly id: string;
  /** Is it to be deleted by the next update? */
  readonly isLeaving: boolean;
  /** Was it deleted, and not yet made anew? */
  readonly isGone: boolean;
  /** Is it to be replaced by the next update? */
  readonly isTainted: boolean;
}

/**
 * Reads one resource, or says what of it is not as the engine writes it.
 *
 * @param path Where it stands in the file.
 * @see https://github.com/pulumi/pulumi/blob/master/sdk/go/common/apitype/core.go `ResourceV3`
 */
export function readEntry(raw: unknown, path: string, of: ReadFor): Entry | Problem {
  if (!isRecord(raw)) return odd(path, "It is not a resource");
  const { urn, type, custom, inputs = {}, provider, ignoreChanges = [], hideDiff = [], initErrors = [] } = raw;
  if (typeof urn !== "string" || typeof type !== "string" || typeof custom !== "boolean")
    return odd(path, "It has no URN, no type, or does not say whether a provider makes it");
  const here = () => `${path} (${inQuotes(urn)})`;
  const named = readUrn(urn);
  if (named === undefined || named.type !== type) return odd(here(), `Its URN does not fit its type ${inQuotes(type)}`);
  if (named.stack !== of.stack || named.project !== of.project)
    return {
      path: here(),
      message: `It is of stack ${inQuotes(named.stack)} of project ${inQuotes(named.project)}, and not of ${inQuotes(of.stack)} of ${inQuotes(of.project)}.`,
      fix: "Name the stack that the file is of, in the folder of its project.",
    };
  if (!isRecord(inputs) || !isTexts(ignoreChanges) || !isTexts(initErrors) || !Array.isArray(hideDiff))
    return odd(here(), "Its inputs or its options have another shape than the engine gives them");
  if (provider !== undefined && typeof provider !== "string") return odd(here(), "Its provider is no text");
  const through = providerUrn(provider);
  return {
    urn,
    type,
    name: named.name,
    custom,
    ...(through !== undefined && { provider: through }),
    inputs,
    protect: raw.protect === true,
    ignoreChanges,
    marks: marksOf(raw, initErrors, hideDiff),
    id: typeof raw.id === "string" ? raw.id : "",
    isLeaving: raw.delete === true,
    isGone: raw.pendingReplacement === true,
    isTainted: raw.taint === true,
  };
}

/** `urn:pulumi:<stack>::<project>::<types>::<name>`; a name may hold `::`, but nothing that acts on a terminal. */
function readUrn(urn: string) {
  if (/\p{C}/u.test(urn)) return undefined;
  const [, stack, project, types, name] = /^urn:pulumi:([^:]+)::([^:]+)::((?:(?!::).)+)::(.+)$/s.exec(urn) ?? [];
  if (stack === undefined || project === undefined || types === undefined || name === undefined) return undefined;
  return { stack, project, type: types.split("$").at(-1) ?? "", name };
}

/** The URN of a provider in a reference to it, which is its URN and its id. */
export function providerUrn(reference: string | undefined): string | undefined {
  if (reference === undefined || reference === "") return undefined;
  const end = reference.lastIndexOf("::");
  return end === -1 ? reference : reference.slice(0, end);
}

function marksOf(raw: Raw, initErrors: readonly string[], hideDiff: readonly unknown[]): readonly EngineMark[] {
  const { retainOnDelete, deletedWith, external, inputs } = raw;
  const plugin = isRecord(inputs) && isRecord(inputs.__internal) ? Object.keys(inputs.__internal) : [];
  return [
    ...(retainOnDelete === true ? [{ kind: "retainOnDelete" as const, value: "" }] : []),
    ...hideDiff.map((at) => ({ kind: "hideDiff" as const, value: typeof at === "string" ? at : JSON.stringify(at) })),
    ...(typeof deletedWith === "string" && deletedWith !== ""
      ? [{ kind: "deletedWith" as const, value: deletedWith }]
      : []),
    ...(external === true ? [{ kind: "external" as const, value: "" }] : []),
    ...initErrors.map((error) => ({ kind: "initErrors" as const, value: error.split("\n")[0] ?? "" })),
    ...plugin.filter((key) => key !== "pluginChecksums").map((value) => ({ kind: "plugin" as const, value })),
  ];
}

/** Said of what is not as the engine writes it. */
export function odd(path: string, message: string): Problem {
  return { path, message: `${message}.`, fix: "Make the file anew, with the Pulumi that runs the stack." };
}
