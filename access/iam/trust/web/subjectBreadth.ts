import type { Glob } from "../../sets/glob.ts";
import { everyValue, type KeyValues, shownText } from "../doors/keyValues.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { Find } from "./findOf.ts";
import type { Issuer } from "./issuer.ts";
import { isOwnIssuer } from "./isOwnIssuer.ts";
import type { OtherClaims } from "./otherClaims.ts";
import { ignoredCase, pullRequest, severityOfContext } from "./subjectContext.ts";
import { subjectParts } from "./subjectParts.ts";
import { witness } from "./witness.ts";

/** How wide the subjects are that pass: any owner, any repository, any workflow, or only those that are written out. */
export function subjectBreadth(
  values: KeyValues,
  others: OtherClaims,
  { name, kind }: Issuer,
  found: Find,
): readonly Found[] {
  const every = (holds: (glob: Glob) => boolean) => everyValue(values, holds);
  const owner = others.owner || every((glob) => subjectParts(kind, glob).owner);
  const project = others.project || every((glob) => subjectParts(kind, glob).project);
  const context = others.context || every((glob) => subjectParts(kind, glob).context);
  const [whose, what] = words[kind] ?? ["owner", "repository"];
  const example = witness(kind, values);
  const such = example === undefined ? "" : `, for example "${example}"`;
  const fix = `Write each subject that is trusted out in "${name}:sub", with StringEquals.`;
  if (!project && every((glob) => endsInId(glob) || subjectParts(kind, glob).project))
    return [found("subject-any-id", "high", `Any id is admitted${such}.`, fix)];
  if (!owner && !project)
    return [
      found(
        "subject-any-owner",
        isOwnIssuer(name) ? "high" : severityOfStrangers(kind, others),
        `Subjects of any ${whose} are admitted${such}.`,
        fix,
      ),
    ];
  if (!project && others.workflow)
    return [
      found(
        "subject-any-repository",
        "low",
        `Every ${what} of the ${whose} that calls the workflow is admitted${such}.`,
        fix,
      ),
    ];
  if (!project)
    return [
      found(
        "subject-any-repository",
        kind === "eks" ? "medium" : "high",
        `Every ${what} of the ${whose} that matches is admitted${such}.`,
        fix,
      ),
    ];
  if (!context)
    return [
      found(
        "subject-any-workflow",
        severityOfContext(kind, values),
        `More than one branch, tag, environment or event is admitted${such}.`,
        fix,
      ),
    ];
  return [...(others.context ? [] : pullRequest(kind, values, found)), ...ignoredCase(values, found)];
}

/** What an issuer calls the owner of a token, and the thing below it. */
const words: { readonly [kind in Issuer["kind"]]?: readonly [owner: string, project: string] } = {
  eks: ["namespace", "service account"],
  gitlab: ["group", "project"],
  terraform: ["organization", "workspace"],
  circleci: ["organization", "project"],
  buildkite: ["organization", "pipeline"],
};

function severityOfStrangers(kind: Issuer["kind"], others: OtherClaims): Severity {
  if (kind === "eks" || others.actor) return "high";
  return others.workflow || kind === "private" ? "medium" : "critical";
}

/** `repo:acorn@*`, `repo:acorn@7/shop@*`. */
function endsInId(glob: Glob): boolean {
  const beginning = shownText(glob);
  return /^repo:[^/@*]+@([^/*]*\*|[^/]+\/[^:@*]+@[^:]*\*)/.test(beginning);
}
