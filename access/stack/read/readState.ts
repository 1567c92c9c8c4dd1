import { inQuotes, type Problem } from "../../../model/index.ts";
import { assemble } from "./assemble.ts";
import { isRecord, isTexts, type Raw } from "./isRecord.ts";
import { type Entry, readEntry } from "./readEntry.ts";
import { type ReadFor, refuse, type StackReading } from "./stackReading.ts";

/** Versions that are understood; a version 4 names what it needs. */
const versions: readonly unknown[] = [3, 4];

/**
 * What a state of version 4 may hold that changes nothing here. Not among them: snippets, which make more than the program says, and extended
 * providers.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/resource/stack/deployment.go `supportedFeatures`
 */
const features: readonly string[] = ["refreshBeforeUpdate", "views", "hooks", "taint", "replaceWith", "byteString"];

/** Reads what `pulumi stack export` has written: `{ version, deployment }`. */
export function readState(raw: unknown, of: ReadFor): StackReading {
  const { version, deployment, features: needed = [] } = isRecord(raw) ? raw : {};
  if (!versions.includes(version))
    return refuse(
      "version",
      `It is ${inQuotes(JSON.stringify(version) ?? "")}, and 3 and 4 are understood.`,
      "Use a Pulumi of now.",
    );
  if (!isTexts(needed) || needed.some((feature) => !features.includes(feature)))
    return refuse(
      "features",
      `It needs ${inQuotes([needed].flat().join(", "))}, of which not all is understood.`,
      "Keep what needs it in another stack.",
    );
  if (!isRecord(deployment)) return refuse("deployment", "It is not the state of a stack.", anew);
  const { resources = [] } = deployment;
  if (!Array.isArray(resources)) return refuse("deployment.resources", "It is no list.", anew);
  const read = resources.map((each, at) => readEntry(each, `deployment.resources[${at}]`, of));
  const all = read.filter(isEntry);
  const entries = all.filter(({ isLeaving, isGone }) => !isLeaving && !isGone);
  const problems = [
    ...all.filter(({ isLeaving }) => isLeaving).map(stillThere),
    ...read.filter((each): each is Problem => !isEntry(each)),
    ...pending(deployment),
    ...damaged(deployment),
  ];
  return assemble({ kind: "state", entries, problems, notes: all.flatMap(notesOf) }, of);
}

const anew = "Make it anew with `pulumi stack export`.";

function isEntry(read: Entry | Problem): read is Entry {
  return "urn" in read;
}

/** An update was cut off, and the engine does not know what became of it. */
function pending({ pending_operations: operations = [] }: Raw): readonly Problem[] {
  if (!Array.isArray(operations))
    return [{ path: "deployment.pending_operations", message: "It is no list.", fix: anew }];
  return operations.map((operation, at) => {
    const { type, resource } = isRecord(operation) ? operation : {};
    const urn = isRecord(resource) && typeof resource.urn === "string" ? resource.urn : "a resource without a URN";
    return {
      path: `deployment.pending_operations[${at}]`,
      message: `An update was cut off while it was ${typeof type === "string" ? type : "changing"} ${inQuotes(urn)}.`,
      fix: "Run `pulumi refresh`, which looks at what became of it, and export the state again.",
    };
  });
}

function damaged({ metadata }: Raw): readonly Problem[] {
  if (!isRecord(metadata) || metadata.integrity_error === undefined) return [];
  const message = "Pulumi has written this state with a broken order of resources.";
  return [{ path: "deployment.metadata", message, fix: "Run `pulumi state repair`, and export the state again." }];
}

function notesOf({ urn, isGone, isTainted }: Entry): readonly string[] {
  if (isGone) return [`${inQuotes(urn)} was deleted to be made anew, and is not there.`];
  return isTainted ? [`${inQuotes(urn)} is marked, and the next \`pulumi up\` replaces it.`] : [];
}

/** It has a content of its own, which no rule sees, and gives access until it is deleted. */
function stillThere({ urn }: Entry): Problem {
  const message = "It was replaced and is still there, with what it gave before.";
  return { path: inQuotes(urn), message, fix: "Run `pulumi up` to its end, and export the state again." };
}
