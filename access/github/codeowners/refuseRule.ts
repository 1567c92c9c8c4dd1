import { checkPattern } from "./checkPattern.ts";
import type { CodeownersFault } from "./codeownersFile.ts";
import type { CodeownersProblem, PlacedRule } from "./codeownersInput.ts";
import { doubtPattern } from "./doubtPattern.ts";
import { firstUnseen } from "./firstUnseen.ts";
import { inQuotes } from "../../../model/inQuotes.ts";
import { parseOwner } from "./parseOwner.ts";

type Refused = Pick<CodeownersFault, "message" | "fix">;

function refusePattern({ pattern, written }: PlacedRule): readonly Refused[] {
  if (pattern.trim() === "") {
    return [{ message: `pattern ${inQuotes(pattern)} is empty.`, fix: 'Write a path, or "*" for everything.' }];
  }
  if (pattern !== pattern.trim() || pattern.includes("\t")) {
    return [
      {
        message: `pattern ${inQuotes(pattern)} has a tab, or a blank at an end.`,
        fix: "Remove it.",
      },
    ];
  }
  const refused = checkPattern(written);
  return refused.length > 0 ? refused : doubtPattern(written);
}

function refuseOwners({ owners, written }: PlacedRule): readonly Refused[] {
  if (owners === "unowned") return [];
  if (owners.length === 0) {
    return [
      {
        message: `${inQuotes(written)} has no owners, which takes ownership away from what it matches.`,
        fix: 'Name a team, or write "unowned" if nobody has to approve.',
      },
    ];
  }
  const notTeams = owners.filter((owner) => parseOwner(owner)?.kind !== "team");
  const repeated = owners.filter((owner, at) =>
    owners.slice(0, at).some((known) => known.toLowerCase() === owner.toLowerCase()),
  );
  return [
    ...notTeams.map((owner) => ({
      message: `owner ${inQuotes(owner)} of ${inQuotes(written)} is not a team.`,
      fix: 'Write a team as "@org/team".',
    })),
    ...repeated.map((owner) => ({
      message: `owner ${inQuotes(owner)} of ${inQuotes(written)} stands twice.`,
      fix: "Remove the second one.",
    })),
  ];
}

/** A text that is written behind `#` must stay on its line. */
export function refuseComment(path: string, text: string): readonly CodeownersProblem[] {
  const unseen = firstUnseen(text);
  if (!unseen) return [];
  return [
    {
      path,
      message: `comment ${inQuotes(text)} has the ${unseen.kind} character "${unseen.name}".`,
      fix: "Write a comment of one line.",
    },
  ];
}

/** What must not be written of one rule: what GitHub ignores or misreads, and owners that are not teams. */
export function refuseRule(rule: PlacedRule): readonly CodeownersProblem[] {
  return [
    ...[...refusePattern(rule), ...refuseOwners(rule)].map(({ message, fix }) => ({ path: rule.path, message, fix })),
    ...refuseComment(rule.path, rule.comment ?? ""),
  ];
}
