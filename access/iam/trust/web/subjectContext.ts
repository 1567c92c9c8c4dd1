import type { Glob } from "../../sets/glob.ts";
import { beginningOf, everyValue, type KeyValues } from "../doors/keyValues.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { Find } from "./findOf.ts";
import type { Issuer } from "./issuer.ts";
import { admitsPattern } from "./witness.ts";

/** Branches below a directory such as `release/`, and tags, are less than all branches: rulesets protect them alike. */
export function severityOfContext(kind: Issuer["kind"], values: KeyValues): Severity {
  const narrow = /:ref:refs\/(heads\/.*\/$|tags\/)|:ref_type:(branch:ref:.*\/$|tag:)/;
  const isNarrow = (glob: Glob) => glob.literal !== undefined || narrow.test(beginningOf(glob));
  return (kind === "github" || kind === "gitlab" || kind === "terraform") && !everyValue(values, isNarrow)
    ? "medium"
    : "low";
}

/** Runs for pull requests, forks excepted, get a token with this subject. */
export function pullRequest(kind: Issuer["kind"], values: KeyValues, found: Find): readonly Found[] {
  if (kind !== "github" || !admitsPattern(values, "repo:*:pull_request")) return [];
  return [
    found(
      "subject-pull-request",
      "medium",
      "Everybody who can push a branch can open a pull request, whose workflow is admitted.",
      "Trust pull requests with a role that reads only, or name an environment.",
    ),
  ];
}

/** `refs/heads/main` and `refs/heads/Main` are two branches. */
export function ignoredCase(values: KeyValues, found: Find): readonly Found[] {
  if (!values.within.every((union) => union.some(({ ignoreCase }) => ignoreCase))) return [];
  return [
    found(
      "subject-ignores-case",
      "low",
      "The subject is compared without regard to letter case, and branches differ by it.",
      "Use StringEquals.",
    ),
  ];
}
