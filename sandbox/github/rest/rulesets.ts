import { fullRuleset, listedRuleset } from "../answers/ruleset.ts";
import { optionalChoice, optionalObjects, requiredText } from "../fields.ts";
import { findRepository, findWritableRepository } from "../find.ts";
import { type GitHubRepository, type GitHubRuleset, type GitHubState, takeId } from "../gitHubState.ts";
import { pageOf } from "../page.ts";
import { forbidden, notFound, validationFailed } from "../refusal.ts";
import { type Ask, created, noContent, ok, route } from "../route.ts";
import { checkBypassActors } from "../rules/checkBypassActors.ts";
import { checkConditions } from "../rules/checkConditions.ts";
import { checkRules } from "../rules/checkRules.ts";

const all = "/repos/{owner}/{repo}/rulesets";
const one = "/repos/{owner}/{repo}/rulesets/{ruleset_id}";

/** @see https://docs.github.com/en/rest/repos/rules */
export const rulesetRoutes = [
  route("GET", all, "repos/rules#get-all-repository-rulesets", (ask) => {
    const repository = findRepository(ask);
    const url = `${ask.base}/repos/${ask.parameters.owner}/${repository.name}/rulesets`;
    const { items, headers } = pageOf(ask, url, repository.rulesets);
    return ok(
      items.map((ruleset) => listedRuleset(ask.state, repository, ruleset, ask.base)),
      headers,
    );
  }),

  route("POST", all, "repos/rules#create-a-repository-ruleset", (ask) => {
    const repository = findWritableRepository(ask);
    refusePlan(ask.state, repository);
    // https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets
    if (repository.rulesets.length >= 75) throw validationFailed("Repository cannot have more than 75 rulesets");
    const ruleset = { id: takeId(ask.state), ...readRuleset(ask, repository) };
    repository.rulesets.push(ruleset);
    return created(fullRuleset(ask.state, repository, ruleset, ask.base));
  }),

  route("GET", one, "repos/rules#get-a-repository-ruleset", (ask) => {
    const repository = findRepository(ask);
    return ok(fullRuleset(ask.state, repository, findRuleset(repository, ask.parameters.ruleset_id), ask.base));
  }),

  route("PUT", one, "repos/rules#update-a-repository-ruleset", (ask) => {
    const repository = findWritableRepository(ask);
    refusePlan(ask.state, repository);
    const ruleset = findRuleset(repository, ask.parameters.ruleset_id);
    Object.assign(ruleset, readRuleset(ask, repository, ruleset));
    return ok(fullRuleset(ask.state, repository, ruleset, ask.base));
  }),

  route("DELETE", one, "repos/rules#delete-a-repository-ruleset", (ask) => {
    const repository = findWritableRepository(ask);
    const { id } = findRuleset(repository, ask.parameters.ruleset_id);
    repository.rulesets = repository.rulesets.filter((ruleset) => ruleset.id !== id);
    return noContent;
  }),
];

function findRuleset({ rulesets }: GitHubRepository, id: string): GitHubRuleset {
  const ruleset = rulesets.find((candidate) => String(candidate.id) === id);
  if (!ruleset) throw notFound();
  return ruleset;
}

/** "Rulesets are available in public repositories with GitHub Free", and in private ones from GitHub Team on. */
function refusePlan({ organisation }: GitHubState, { visibility }: GitHubRepository): void {
  if (organisation.plan === "free" && visibility !== "public") {
    throw forbidden("Upgrade to GitHub Pro or make this repository public to enable this feature.");
  }
}

/** What the request makes of the ruleset; a field that it leaves out stays. */
function readRuleset(
  { state, body }: Ask,
  repository: GitHubRepository,
  present?: GitHubRuleset,
): Omit<GitHubRuleset, "id"> {
  const name = present && body.name === undefined ? present.name : requiredText(body, "name");
  const target = optionalChoice(body, "target", ["branch", "tag", "push"]) ?? present?.target ?? "branch";
  const enforcement = optionalChoice(body, "enforcement", ["disabled", "active", "evaluate"]) ?? present?.enforcement;
  if (enforcement === undefined) throw validationFailed("Enforcement is missing");
  if (enforcement === "evaluate" && state.organisation.plan !== "enterprise") {
    throw validationFailed("Enforcement evaluate is only available with GitHub Enterprise");
  }
  if (repository.rulesets.some((other) => other.id !== present?.id && other.name === name)) {
    throw validationFailed("Name must be unique");
  }
  const actors = optionalObjects(body, "bypass_actors");
  const rules = optionalObjects(body, "rules");
  return {
    name,
    target,
    enforcement,
    bypassActors: actors ? checkBypassActors(state, target, actors) : (present?.bypassActors ?? []),
    conditions: present && body.conditions === undefined ? present.conditions : checkConditions(target, body),
    rules: rules ? checkRules(state, target, rules) : (present?.rules ?? []),
  };
}
