import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { editOwnership } from "../../declaration/edit/editOwnership.ts";
import { unifiedDiff } from "../../declaration/edit/unifiedDiff.ts";
import { loadOwnership } from "../../declaration/loadOwnership.ts";
import {
  type AccessReview,
  compareText,
  formatProblem,
  inQuotes,
  own,
  type Ownership,
  type Problem,
} from "../../model/index.ts";
import type { ReviewReport } from "../../review/access/reviewReport.ts";
import { exitCodes } from "../exitCodes.ts";

/**
 * Prints the change of the declaration that records a review, or writes it: who agreed, when, to which digest, and who gains by it. A pull request
 * carries it like any other change.
 */
export async function signOff(report: ReviewReport, person: string, write: boolean): Promise<number> {
  const { ownership } = await loadOwnership({ stack: report.stack });
  if (ownership === undefined) return exitCodes.couldNotTell;
  const problems = refusals(report, person, ownership);
  if (problems.length > 0) return tell(problems, exitCodes.toDecide);

  const path = `stacks/${report.stack}/ownership.ts`;
  const source = readFileSync(path, "utf8");
  const edited = editOwnership(source, editsOf(report, person, ownership));
  if ("problems" in edited) return tell(edited.problems, exitCodes.couldNotTell);
  process.stdout.write(unifiedDiff(path, source, edited.text));
  if (write) {
    const beside = `${path}.${process.pid}.tmp`;
    writeFileSync(beside, edited.text);
    renameSync(beside, path);
  }
  process.stderr.write(
    `${write ? `Written to ${path}` : "Nothing was written; --write does"}. Commit it with the change that it is about.\n`,
  );
  return exitCodes.nothingToDo;
}

/** Why this person may not sign this report off. */
function refusals(
  { verdict, people, evidence }: ReviewReport,
  person: string,
  ownership: Ownership,
): readonly Problem[] {
  const { audit, reviews = {} } = ownership;
  const refuse = (message: string, fix: string): Problem => ({ path: "--sign-off", message, fix });
  if (own(ownership.people, person) === undefined)
    return [refuse(`${inQuotes(person)} is not a declared person.`, "Name whoever reviewed the change.")];
  const gains = beneficiaries(people).includes(person);
  const signed = Object.entries(reviews).find(
    ([, { changesSha256, reviewedBy }]) => changesSha256 === evidence.changesSha256 && reviewedBy === person,
  );
  return [
    ...(verdict === "incomplete"
      ? [
          refuse(
            "Not everything could be told, and nobody can agree to what was not told.",
            "Mend what is named under `not told`, and review again.",
          ),
        ]
      : []),
    ...(gains ? [refuse(`${inQuotes(person)} gains by this change.`, "Have somebody else review it.")] : []),
    ...(person === audit.owner || person === audit.backup
      ? [
          refuse(
            `${inQuotes(person)} audits access, and would check their own approval.`,
            "Have somebody else review it.",
          ),
        ]
      : []),
    ...(signed === undefined
      ? []
      : [
          refuse(
            `${inQuotes(person)} has signed these changes off already, in reviews.${signed[0]}.`,
            "There is nothing to add.",
          ),
        ]),
  ];
}

/** People who gain something, or keep it for longer. */
function beneficiaries(people: ReviewReport["people"]): readonly string[] {
  return people
    .filter(({ gains, keeps }) => gains.length > 0 || keeps.some(({ needsDecision }) => needsDecision))
    .flatMap(({ who }) => (who.kind === "person" ? [who.id] : []))
    .sort(compareText);
}

function editsOf({ today, people, evidence }: ReviewReport, person: string, { reviews }: Ownership) {
  const review: AccessReview = {
    reviewedBy: person,
    reviewedOn: today,
    changesSha256: evidence.changesSha256,
    beneficiaries: beneficiaries(people),
  };
  const id = `${today}-${person}-${evidence.changesSha256.slice(0, 8)}`;
  return reviews === undefined
    ? [{ kind: "add" as const, path: [], key: "reviews", value: { [id]: review } }]
    : [{ kind: "add" as const, path: ["reviews"], key: id, value: review }];
}

function tell(problems: readonly Problem[], exitCode: number): number {
  process.stderr.write(problems.map((problem) => `${formatProblem(problem)}\n`).join(""));
  return exitCode;
}
