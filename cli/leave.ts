import type { Command } from "commander";
import { leaveOf } from "../access/people/leaveOf.ts";
import { personPlaces } from "../access/people/personPlaces.ts";
import type { Successors } from "../access/people/vacate.ts";
import { inQuotes, type Ownership, type Problem } from "../model/index.ts";
import { pathTo } from "../model/checks/pathTo.ts";
import { type ChangeOptions, changeOwnership } from "./people/changeOwnership.ts";
import { readDuty, unknownPeople } from "./people/readDuties.ts";

interface LeaveCommandOptions extends ChangeOptions {
  readonly successor: readonly string[];
}

const help = `
A backup becomes owner and a deputy lead, where no check is against it. --successor PERSON takes every place that stays open and that no
check refuses; --successor DUTY=PERSON takes the open place of one duty, --successor PATH=PERSON exactly that place, for example
exceptionPath.approver=mia.

Exit codes:
  0  the changed declaration is in order
  1  something remains to decide, or the file must be changed by hand
  2  it could not be told`;

/** `keyholder leave PERSON --stack S`: what remains when somebody leaves, and the change of the ownership file. */
export function registerLeave(program: Command): void {
  program
    .command("leave")
    .description("show what it means that somebody leaves, and change the ownership file")
    .argument("<person>", "id of a person")
    .requiredOption("--stack <stack>", "stack under stacks/")
    .option("--successor <who...>", "PERSON, DUTY=PERSON or PATH=PERSON", [])
    .option("--today <date>", "the last day, YYYY-MM-DD")
    .option("--json", "print the report as JSON")
    .option("--write", "write the ownership file")
    .addHelpText("after", help)
    .action(async (person: string, options: LeaveCommandOptions) => {
      process.exitCode = await changeOwnership(options, (ownership, today, malformed) => {
        const successors = readSuccessors(ownership, person, options.successor);
        if ("problems" in successors) return successors;
        const change = leaveOf(ownership, person, { today, malformed, successors });
        return "problem" in change ? { problems: [change.problem] } : change;
      });
    });
}

function readSuccessors(
  ownership: Ownership,
  leaver: string,
  texts: readonly string[],
): Successors | { readonly problems: readonly Problem[] } {
  const named = texts.map((text) => text.split("=") as [string, string | undefined]);
  const places = new Set(personPlaces(ownership).map(({ path }) => pathTo(...path)));
  const everywhere = named.flatMap(([person, of]) => (of === undefined ? [person] : []));
  const at = named
    .flatMap(([place, person]) => (person === undefined ? [] : [{ place, person }]))
    .map(({ place, person }) => {
      const duty = places.has(place) ? undefined : readDuty(ownership, "--successor", place);
      return { person, duty, path: duty === undefined ? place : "problem" in duty ? "" : pathTo(...duty.path) };
    });
  const people = [...everywhere, ...at.map(({ person }) => person)];
  const problems = [
    ...at.flatMap(({ duty }) => (duty !== undefined && "problem" in duty ? [duty.problem] : [])),
    ...unknownPeople(ownership, "--successor", people),
    ...(people.includes(leaver) ? [theLeaver(leaver)] : []),
    ...(everywhere.length > 1 ? [severalEverywhere] : []),
  ];
  if (problems.length > 0) return { problems };
  const [all] = everywhere;
  return { ...(all !== undefined && { everywhere: all }), at: new Map(at.map(({ path, person }) => [path, person])) };
}

const severalEverywhere: Problem = {
  path: "--successor",
  message: "Several people are named for every place.",
  fix: "Name one, and the others for a place each: PATH=PERSON.",
};

function theLeaver(person: string): Problem {
  return { path: "--successor", message: `${inQuotes(person)} is who leaves.`, fix: "Name somebody else." };
}
