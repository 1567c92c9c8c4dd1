import { inQuotes, type Problem } from "../../../model/index.ts";
import { assemble } from "./assemble.ts";
import { type Entry, readEntry } from "./readEntry.ts";
import type { ReadFor, StackReading } from "./stackReading.ts";
import { stateFrame } from "./stateFrame.ts";

/** Reads what `pulumi stack export` has written: `{ version, deployment }`. */
export function readState(raw: unknown, of: ReadFor): StackReading {
  const frame = stateFrame(raw);
  if ("refusals" in frame) return frame;
  const read = frame.resources.map((each, at) => readEntry(each, `deployment.resources[${at}]`, of));
  const all = read.filter(isEntry);
  const entries = all.filter(({ isLeaving, isGone }) => !isLeaving && !isGone);
  const problems = [
    ...all.filter(({ isLeaving }) => isLeaving).map(stillThere),
    ...read.filter((each): each is Problem => !isEntry(each)),
    ...frame.pending,
    ...frame.problems,
  ];
  return assemble({ kind: "state", entries, problems, notes: all.flatMap(notesOf) }, of);
}

function isEntry(read: Entry | Problem): read is Entry {
  return "urn" in read;
}

function notesOf({ urn, isGone, isTainted }: Entry): readonly string[] {
  if (isGone) return [`${inQuotes(urn)} was deleted to be made anew, and is not there.`];
  return isTainted ? [`${inQuotes(urn)} is marked, and the next \`pulumi up\` replaces it.`] : [];
}

/** It has a content of its own, which no rule sees, and gives access until it is deleted. */
export function stillThere({ urn }: { readonly urn: string }): Problem {
  const message = "It was replaced and is still there, with what it gave before.";
  return { path: inQuotes(urn), message, fix: "Run `pulumi up` to its end, and export the state again." };
}
