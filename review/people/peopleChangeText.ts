import type { ChangedPlace, PeopleChange } from "../../access/people/peopleChange.ts";
import { formatProblem, type Problem } from "../../model/index.ts";
import { columns, emphasis, heading } from "../plan/textParts.ts";
import { grantLines } from "./grantLines.ts";
import { toDecide } from "./toDecide.ts";

/** Where the change belongs, and how it is to be written. */
export interface WrittenChange {
  /** `stacks/lantern/ownership.ts` */
  readonly file: string;
  readonly today: string;
  /** The change of the file; absent where it must be made by hand. */
  readonly diff?: string;
  readonly byHand: readonly Problem[];
  readonly written: boolean;
}

const titles = { join: "joins", move: "moves", leave: "leaves" } as const;

/** The report of somebody's coming, moving or leaving, with the change of the ownership file. Ends with a line end. */
export function peopleChangeText(change: PeopleChange, written: WrittenChange): string {
  const { person, name, kind, places, gains, loses, others, endedExceptions, consequences, outside } = change;
  const decide = toDecide(change);
  const warnings = change.problems.filter(({ severity }) => severity === "warning");
  const exceptions = endedExceptions.map((id) => `The exception "${id}" is removed.`);
  return [
    emphasis(`${name} (${person}) ${titles[kind]}, on ${written.today}.`),
    ...section("Places", columns(places.map(placeRow), { indent: 2 })),
    ...section(
      "Still to decide",
      indented([...decide.map(formatProblem), ...(decide.length > 0 ? [until(kind)] : [])]),
    ),
    ...section("Warnings", indented(warnings.map(formatProblem))),
    ...section(`${name} gains`, grantLines(gains, false)),
    ...section(`${name} loses`, grantLines(loses, false)),
    ...section("Others gain", grantLines(others.gain, true)),
    ...section("Others lose", grantLines(others.lose, true)),
    ...section("What changes besides", indented([...exceptions, ...consequences])),
    ...section(kind === "join" ? "To do before" : "Outside Keyholder's reach", indented(outside)),
    ...section(`Change of ${written.file}`, changeLines(written)),
    "",
    verdict(decide.length, written),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", heading(title), ...lines];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function placeRow({ as, before, after }: ChangedPlace): readonly string[] {
  const now = after === undefined ? "no longer" : after === "" ? "nobody yet" : after;
  return [as, `${before === "" ? "nobody" : before} -> ${now}`];
}

function until(kind: PeopleChange["kind"]): string {
  const stays = kind === "leave" ? "the access stays as it is" : "nothing of this comes to pass";
  return `Until then \`pulumi up\` refuses the declaration, and ${stays}.`;
}

function changeLines({ diff, byHand }: WrittenChange): readonly string[] {
  if (byHand.length > 0) return indented(byHand.map(formatProblem));
  return diff === undefined || diff === "" ? ["  Nothing changes."] : [diff.trimEnd()];
}

function verdict(open: number, { file, byHand, written, diff }: WrittenChange): string {
  if (byHand.length > 0)
    return `${file} cannot be changed by Keyholder: the values above are made elsewhere. Nothing was written.`;
  const where =
    diff === "" ? `${file} stays as it is` : written ? `${file} is written` : `With --write, ${file} is changed so`;
  if (open > 0) return `${where}; ${open} ${open === 1 ? "decision remains" : "decisions remain"}, named above.`;
  return `${where}; \`keyholder check\` finds no error in it.`;
}
