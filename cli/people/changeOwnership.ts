import { isDeepStrictEqual } from "node:util";
import { readFileSync } from "node:fs";
import { applyEdits } from "../../access/people/applyEdits.ts";
import { type PeopleChange, remainsToDecide } from "../../access/people/peopleChange.ts";
import { editOwnership } from "../../declaration/edit/editOwnership.ts";
import { loadEdited } from "../../declaration/edit/loadEdited.ts";
import { unifiedDiff } from "../../declaration/edit/unifiedDiff.ts";
import { loadOwnership } from "../../declaration/loadOwnership.ts";
import { stackToday } from "../../declaration/stackToday.ts";
import {
  type CalendarDate,
  formatProblem,
  type NamedProblem,
  type Ownership,
  type Problem,
} from "../../model/index.ts";
import { peopleChangeText } from "../../review/people/peopleChangeText.ts";
import { exitCodes } from "../exitCodes.ts";
import { writeUnlessChanged } from "./writeUnlessChanged.ts";

/** What every command about a person takes. */
export interface ChangeOptions {
  readonly stack: string;
  readonly today?: string;
  readonly json?: true;
  readonly write?: true;
}

/** Decides what the change of a person means for a declaration. */
export type Decide = (
  ownership: Ownership,
  today: CalendarDate,
  malformed: readonly NamedProblem[],
) => PeopleChange | { readonly problems: readonly Problem[] };

/** Reads the stack, decides, prints the report and the change of the file, and writes it where that is asked for. Returns the exit code. */
export async function changeOwnership(options: ChangeOptions, decide: Decide): Promise<number> {
  const { stack, json, write } = options;
  const file = `stacks/${stack}/ownership.ts`;
  const { ownership, problems } = await loadOwnership({ stack });
  const today = stackToday(stack, options.today);
  if (ownership === undefined) return refuse(problems);
  if ("problem" in today) return refuse([today.problem]);
  const change = decide(ownership, today.date, problems);
  if ("problems" in change && !("kind" in change)) return refuse(change.problems);

  const source = readFileSync(file, "utf8");
  const edited = await editedText(stack, source, ownership, change);
  const text = "text" in edited ? edited.text : undefined;
  const byHand = "problems" in edited ? edited.problems : [];
  const notWritten =
    write && text !== undefined && text !== source ? writeUnlessChanged(file, source, text) : undefined;
  if (notWritten !== undefined) return refuse([notWritten]);

  const written = write === true && text !== undefined && text !== source;
  const diff = text === undefined ? {} : { diff: unifiedDiff(file, source, text) };
  const told = { stack, file, today: today.date, ...diff, byHand, written };
  process.stdout.write(json ? `${JSON.stringify({ ...told, ...change }, null, 2)}\n` : peopleChangeText(change, told));
  return byHand.length > 0 || remainsToDecide(change) ? exitCodes.toDecide : exitCodes.nothingToDo;
}

/** The changed source, once it has been loaded and means exactly what was decided. */
async function editedText(stack: string, source: string, ownership: Ownership, { edits }: PeopleChange) {
  const edited = editOwnership(source, edits);
  if ("problems" in edited) return edited;
  const loaded = await loadEdited(stack, edited.text);
  if (isDeepStrictEqual(loaded.ownership, applyEdits(ownership, edits))) return edited;
  const message = "The changed source would not declare what was decided: something else writes into the declaration.";
  return { problems: [{ path: `stacks/${stack}/ownership.ts`, message, fix: "Change the file by hand." }] };
}

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return exitCodes.couldNotTell;
}
