import Table from "cli-table3";
import type { Failure } from "./runKind.ts";
import type { KindSum, Sum } from "./sumUp.ts";

/** The table, kind by kind, and then everything that is wrong. */
export function sumText({ kinds, unneeded, before }: Sum): string {
  const table = new Table({
    head: ["kind", "it", "mutants", "killed", "harmless", "weakly", "survived"],
    colAligns: ["left", "left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const { kind, does, mutants, killed, harmless, weakly, survived } of kinds)
    table.push([kind, does, mutants, killed, harmless, weakly.length, survived.length]);
  const made = kinds.filter(({ does }) => does !== "harmless");
  const count = (of: (kind: KindSum) => number) => made.reduce((sum, kind) => sum + of(kind), 0);
  const spelled = kinds.filter(({ does }) => does === "harmless");
  const blocked = spelled.flatMap(({ weakly, survived }) => [...weakly, ...survived]);
  return [
    table.toString(),
    ...before.map((message) => `Without any change: ${message}`),
    ...made.flatMap(({ kind, weakly, survived }) => [
      ...lines(`survived, ${kind}`, survived),
      ...lines(`weakly killed, ${kind}`, weakly),
    ]),
    ...spelled.flatMap(({ kind, weakly }) => lines(`harmless and blocked, ${kind}`, weakly)),
    ...unneeded.map(
      ({ type, place }) => `harmless.json: no mutant of ${type} ${place} gets through any more. Remove the entry.`,
    ),
    [
      `${made.length} kinds, ${count(({ mutants }) => mutants)} mutants: ${count(({ killed }) => killed)} killed`,
      `${count(({ harmless }) => harmless)} known to be harmless`,
      `${count(({ weakly }) => weakly.length)} weakly killed`,
      `${count(({ survived }) => survived.length)} survived.`,
    ].join(", "),
    `${spelled.length} harmless kinds, ${spelled.reduce((sum, { mutants }) => sum + mutants, 0)} mutants: ${blocked.length} blocked.`,
  ].join("\n");
}

/** One line for all of one type that got through at one place, with the first of them. */
function lines(title: string, failures: readonly Failure[]): readonly string[] {
  const groups = Map.groupBy(failures, ({ type, place }) => JSON.stringify([type, place.replace(/\d+/g, "")]));
  return [...groups.values()].map((group) => {
    const [{ stack, type, resource, place, now, said }] = group as [Failure, ...Failure[]];
    const example = `${title}: ${group.length} of ${type}, such as ${stack} ${resource}: ${place} = ${now}`;
    return said.length === 0 ? example : `${example} (${said.slice(0, 3).join("; ")})`;
  });
}
