import type { Ownership } from "../../model/index.ts";
import { type Finding, type Plan, repeated, when } from "./findings.ts";

/** What is wrong with environments, rulesets, teams and CODEOWNERS. */
export function githubFindings(plan: Plan, ownership: Ownership): readonly Finding[] {
  return [
    ...plan.environments.flatMap((environment) => environmentFindings(plan, environment)),
    ...repeated(plan.environments, ({ repository, name }) => `${repository} ${name.toLowerCase()}`).map(({ key }) => ({
      kind: "environment is not unique",
      at: key,
    })),
    ...plan.rulesets.flatMap(rulesetFindings),
    ...plan.teams.flatMap((team) => teamFindings(plan, ownership, team)),
    ...plan.codeowners.flatMap((file) => codeownersFindings(plan, file)),
    ...auditFindings(plan, ownership),
  ];
}

function environmentFindings(plan: Plan, environment: Plan["environments"][number]): readonly Finding[] {
  const { key, repository, reviewers, branches, tags, preventSelfReview, canAdminsBypass } = environment;
  const home = plan.repositories.find((candidate) => candidate.key === repository);
  const include = (target: "branch" | "tag") =>
    plan.rulesets
      .filter(
        (ruleset) => ruleset.repository === repository && ruleset.target === target && ruleset.enforcement === "active",
      )
      .flatMap((ruleset) => ruleset.include);
  const guarded = (branch: string) =>
    include("branch").includes(branch === home?.defaultBranch ? "~DEFAULT_BRANCH" : `refs/heads/${branch}`);
  const readers = plan.teams
    .filter(({ access }) => access.some((grant) => grant.repository === repository))
    .flatMap(({ members }) => members.map(({ id }) => id));
  return [
    ...when(reviewers.length < 1 || reviewers.length > 6, "environment has no or too many reviewers", key),
    ...when(
      new Set(reviewers.map(({ githubId }) => githubId)).size !== reviewers.length,
      "reviewer is named twice",
      key,
    ),
    ...when(
      !reviewers.every(({ person }) => readers.includes(person)),
      "reviewer has no access to the repository",
      key,
    ),
    ...when(!preventSelfReview || canAdminsBypass, "environment can be opened alone", key),
    ...when(branches.length + tags.length === 0, "environment names no branch or tag", key),
    ...when(!branches.every((branch) => /^[\w./-]+$/.test(branch) && guarded(branch)), "branch is not protected", key),
    ...when(!tags.every((tag) => include("tag").includes(`refs/tags/${tag}`)), "tag is not protected", key),
  ];
}

function rulesetFindings({
  key,
  target,
  enforcement,
  exclude,
  bypassActors,
  rules,
  include,
}: Plan["rulesets"][number]): readonly Finding[] {
  const { pullRequest, requiredStatusChecks } = rules;
  const reviewed =
    pullRequest &&
    pullRequest.requiredApprovingReviewCount >= 1 &&
    pullRequest.requiredApprovingReviewCount <= 6 &&
    pullRequest.requireCodeOwnerReview &&
    pullRequest.requireLastPushApproval &&
    pullRequest.dismissStaleReviewsOnPush;
  const checked =
    requiredStatusChecks?.strict &&
    requiredStatusChecks.checks.length >= 2 &&
    requiredStatusChecks.checks.every(({ integrationId }) => integrationId > 0);
  return [
    ...when(enforcement !== "active" || exclude.length + bypassActors.length > 0, "ruleset has a way around", key),
    ...when(
      include.length === 0 || include.some((ref) => !/^(refs\/|~DEFAULT_BRANCH$)/.test(ref)),
      "ruleset covers no ref",
      key,
    ),
    ...when(!rules.deletion || !rules.nonFastForward, "ref can be moved or deleted", key),
    ...when(target === "branch" && !(reviewed && checked), "branch needs no review or check", key),
    ...when(target === "tag" && !rules.update, "ref can be moved or deleted", key),
    ...when(
      target === "tag" && !("creation" in rules && rules.creation === true),
      "anybody with push makes a deploying tag",
      key,
    ),
  ];
}

function teamFindings(plan: Plan, ownership: Ownership, team: Plan["teams"][number]): readonly Finding[] {
  const { key, slug, parent, members, access } = team;
  const strangers = members.filter(({ kind, id, login }) => {
    const declared = kind === "person" ? ownership.people[id] : ownership.bots?.[id];
    return (
      !Object.hasOwn(kind === "person" ? ownership.people : (ownership.bots ?? {}), id) ||
      declared?.github.login.toLowerCase() !== login
    );
  });
  return [
    ...when(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || "privacy" in team, "team is not plain and closed", key),
    ...when(plan.teams.filter((other) => other.slug === slug).length > 1, "team is not unique", key),
    ...when(
      parent !== undefined && !plan.teams.some((other) => other.slug === parent && !other.parent),
      "parent is not planned",
      key,
    ),
    ...when(strangers.length > 0, "member is not declared", `${key} ${strangers.map(({ id }) => id).join()}`),
    ...when(new Set(members.map(({ login }) => login)).size !== members.length, "member is named twice", key),
    ...when(
      !access.every(({ repository }) => plan.repositories.some((home) => home.key === repository)),
      "repository is not planned",
      key,
    ),
    ...when(
      members.some(({ kind }) => kind === "bot") && members.some(({ kind }) => kind === "person"),
      "team mixes people and bots",
      key,
    ),
  ];
}

function codeownersFindings(
  plan: Plan,
  { key, repository, path, text }: Plan["codeowners"][number],
): readonly Finding[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const rules = lines.map((line) => line.split(/\s+/));
  const effective = (owner: string) =>
    plan.teams.some(
      ({ slug, access, members }) =>
        `@${plan.organisation.github}/${slug}` === owner &&
        access.some((grant) => grant.repository === repository && grant.permission === "push") &&
        members.every(({ kind }) => kind === "person"),
    );
  return [
    ...rules.flatMap(([pattern = "", ...owners]) => [
      ...when(owners.length === 0, "path has no owner", `${key} ${pattern}`),
      ...when(
        /[[\]!\\]/.test(pattern) || /[^\x20-\x7e]/.test(pattern),
        "pattern is not one of GitHub's",
        `${key} ${pattern}`,
      ),
      ...owners.flatMap((owner) => when(!effective(owner), "code owner cannot push", `${key} ${owner}`)),
    ]),
    ...when(rules.at(-1)?.[0] !== `/${path}`, "CODEOWNERS does not own itself last", key),
    ...when(rules[0]?.[0] !== "*", "a path is without owner", key),
  ];
}

/** Whoever audits approves nothing, and holds no other role. */
function auditFindings(plan: Plan, ownership: Ownership): readonly Finding[] {
  const auditors = [ownership.audit.owner, ownership.audit.backup];
  const approving = [
    ...plan.environments.flatMap(({ key, reviewers }) => reviewers.map(({ person }) => ({ key, person }))),
    ...plan.teams
      .filter(({ slug, parent }) => parent !== undefined || /-approvers$|^policy-owners$/.test(slug))
      .flatMap(({ key, members }) => members.map(({ id }) => ({ key, person: id }))),
    ...plan.roles
      .filter(({ purpose }) => purpose.kind !== "audit")
      .flatMap(({ key, trustedPeople }) => trustedPeople.map(({ person }) => ({ key, person }))),
    ...Object.values(ownership.exceptions).flatMap(({ approvedBy, recordedBy }) =>
      [approvedBy, recordedBy].map((person) => ({ key: "exception", person })),
    ),
  ];
  return approving
    .filter(({ person }) => auditors.includes(person))
    .map(({ key, person }) => ({ kind: "auditor approves", at: `${key} ${person}` }));
}
