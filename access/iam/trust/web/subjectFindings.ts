import type { Glob } from "../../sets/glob.ts";
import { everyValue, type KeyValues, keyValues } from "../doors/keyValues.ts";
import type { Door } from "../doors/door.ts";
import type { Found, Severity } from "../trustFinding.ts";
import type { TrustRule } from "../trustRules.ts";
import type { Issuer } from "./issuer.ts";
import { type OtherClaims, otherClaims } from "./otherClaims.ts";
import { subjectParts } from "./subjectParts.ts";
import { admitsPattern, witness } from "./witness.ts";
import { wildcardNotRead, withoutDeadValues } from "./wildcardNotRead.ts";

/** Whose tokens a door lets in, by their subject and by the claims beside it. */
export function subjectFindings(door: Door, issuer: Issuer): readonly Found[] {
  const key = `${issuer.name}:sub`;
  const found = (rule: TrustRule, severity: Severity, message: string, fix: string): Found => ({
    ...{ rule, finding: `Condition::${key}`, severity, message, fix },
  });
  const values = keyValues(door, key);
  const others = otherClaims(door, issuer);
  if (values.within.length === 0) return notChecked(values, others, issuer, found);
  const dead = wildcardNotRead(values, issuer, found);
  const alive = withoutDeadValues(values, issuer);
  if (alive === undefined) return dead;
  const loose = values.mayMiss
    ? [
        found(
          "condition-true-when-missing",
          "high",
          `The condition on "${key}" also holds where the token lacks it.`,
          "Use StringEquals without IfExists or ForAllValues.",
        ),
      ]
    : [];
  return [...dead, ...loose, ...breadth({ ...alive, mayMiss: false }, others, issuer, found)];
}

type Find = (rule: TrustRule, severity: Severity, message: string, fix: string) => Found;

function notChecked(values: KeyValues, others: OtherClaims, { name, kind }: Issuer, found: Find): readonly Found[] {
  const fix = `Compare "${name}:sub" with the exact subject, with StringEquals.`;
  const say = (severity: Severity, who: string) => [
    found("subject-not-checked", severity, `${who} is admitted, as no condition binds "${name}:sub".`, fix),
  ];
  if (kind === "eks") return say("high", "Every service account of the cluster");
  if (kind === "private") return say("medium", `Everybody to whom "${name}" gives a token`);
  if (kind === "bitbucket" || (kind === "circleci" && name.includes("/org/")))
    return say("high", `Every repository of the organisation behind "${name}"`);
  if (kind !== "github" && !isOwn(name)) return say("critical", `Everybody's token of "${name}"`);
  if (kind !== "github") return say("high", `Everybody's token of "${name}"`);
  if (others.project && others.context) return say("note", "Only the workflow that other claims name");
  if (others.project) return say("medium", "Every workflow of the repository");
  if (others.owner && others.workflow)
    return say("low", "Every repository of the organisation that calls the workflow");
  if (others.owner) return say("medium", "Every repository of the organisation");
  if (others.workflow) return say("medium", "Every repository that may call the workflow");
  if (others.actor) return say("high", "Every workflow that the actor starts, in whatever repository,");
  const negated = values.checked ? " but those that a condition names" : "";
  return say(isOwn(name) ? "high" : "critical", `Every GitHub repository${negated}`);
}

/** A server that an organisation runs for itself, or an issuer of its enterprise. */
function isOwn(name: string): boolean {
  return /^gitlab\.(?!com$)|^(?!vs)[^/]+\/_services\/token$|^token\.actions\.githubusercontent\.com\/.|ghe\.com$/i.test(
    name,
  );
}

function breadth(values: KeyValues, others: OtherClaims, { name, kind }: Issuer, found: Find): readonly Found[] {
  const every = (holds: (glob: Glob) => boolean) => everyValue(values, holds);
  const owner = others.owner || every((glob) => subjectParts(kind, glob).owner);
  const project = others.project || every((glob) => subjectParts(kind, glob).project);
  const context = others.context || every((glob) => subjectParts(kind, glob).context);
  const [whose, what] = words[kind] ?? ["owner", "repository"];
  const example = witness(kind, values);
  const such = example === undefined ? "" : `, for example "${example}"`;
  const fix = `Write each subject that is trusted out in "${name}:sub", with StringEquals.`;
  if (!owner && !project)
    return [
      found(
        "subject-any-owner",
        isOwn(name) ? "high" : severityOfStrangers(kind, others),
        `Subjects of any ${whose} are admitted${such}.`,
        fix,
      ),
    ];
  if (!project && every(endsInId)) return [found("subject-any-id", "high", `Any id is admitted${such}.`, fix)];
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
  return [...pullRequest(kind, values, found), ...ignoredCase(values, found)];
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

/** Part of the branches or tags only is less than all of them. */
function severityOfContext(kind: Issuer["kind"], values: KeyValues): Severity {
  if (kind !== "github" && kind !== "gitlab") return "low";
  const any = [
    "*:ref_type:branch:ref:any-branch-of-all",
    "*:pull_request",
    "*:environment:?*",
    "*:ref:refs/heads/any-branch-of-all",
  ];
  return any.some((pattern) => admitsPattern(values, pattern)) ? "medium" : "low";
}

function pullRequest(kind: Issuer["kind"], values: KeyValues, found: Find): readonly Found[] {
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

function ignoredCase(values: KeyValues, found: Find): readonly Found[] {
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

/** `repo:acorn@*`, `repo:acorn@7/shop@*`. */
function endsInId(glob: Glob): boolean {
  const beginning = glob.tokens.map((token) => (token.kind === "character" ? token.character : "*")).join("");
  return /^repo:[^/@*]+@([^/*]*\*|[^/]+\/[^:@*]+@[^:]*\*)/.test(beginning);
}
