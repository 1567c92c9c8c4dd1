import type { StackResource, Value } from "../../../stack/resource.ts";
import { isHidden, valueAt } from "../../../stack/values/valueAt.ts";
import { subjectOf } from "../../../stack/subject.ts";
import type { Control } from "../../control.ts";
import type { Grant, GrantHolder } from "../../grant.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { githubType } from "../githubType.ts";
import { isTrue, moreIsStrict, offIsStrict, onIsStrict } from "../settings/strengths.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { eachOnce, settingsOf } from "../settings/settingsOf.ts";
import { repositoryLinks, teamLinks } from "../teams/links.ts";
import { holdersOf } from "../teams/reach.ts";
import { elementsAt, idOf, objectsAt, repositoryAt, wordAt, wordOf } from "../values.ts";

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments */
const rules: SettingRules = {
  kind: "protection",
  harmless: ["etag"],
  told: ["reviewers", "deploymentBranchPolicy"],
  // Both are the lax ones.
  defaults: { preventSelfReview: false, canAdminsBypass: true, waitTimer: 0 },
  strength: {
    preventSelfReview: onIsStrict,
    canAdminsBypass: offIsStrict,
    waitTimer: moreIsStrict,
  },
};

/** A deployment environment: who lets a run pass, and what limits that. */
export const environment: TypeReader = {
  types: [githubType("repositoryEnvironment")],
  grants: (resource, view) => reviewers(resource, view).map((who) => reviewGrant(resource, who, view)),
  controls: (resource, view) =>
    eachOnce([...settingsOf(resource, view, rules), reviewed(resource, view), entrance(resource, view)]),
  links: (resource, view) => [...repositoryLinks(resource, view), ...teamLinks(teamsIn(resource).map(wordOf), view)],
};

function usersIn({ properties }: StackResource): readonly (Value | undefined)[] {
  return objectsAt(properties, "reviewers").flatMap((each): readonly (Value | undefined)[] =>
    each === undefined ? [undefined] : elementsAt(each, "users"),
  );
}

function teamsIn({ properties }: StackResource): readonly Value[] {
  return objectsAt(properties, "reviewers").flatMap((each) => (each === undefined ? [] : elementsAt(each, "teams")));
}

function reviewers(resource: StackResource, view: StackView): readonly GrantHolder[] {
  const unknown: GrantHolder = { kind: "unknown", id: `a reviewer of environment ${placeOf(resource, view).name}` };
  const users = usersIn(resource).map((value) => {
    const id = idOf(value);
    return id === undefined ? unknown : view.directory.github.holderOf({ id });
  });
  const teams = teamsIn(resource).flatMap((value) => {
    const ref = wordOf(value);
    return ref === undefined ? [unknown] : holdersOf(ref, view);
  });
  return [...users, ...teams];
}

function placeOf({ properties }: StackResource, { directory: { github } }: StackView) {
  const repository = repositoryAt(properties, github);
  const environment = wordAt(properties, "environment") ?? "an environment that is not known";
  return { repository, environment, name: `${repository}/${environment}` };
}

function reviewGrant(resource: StackResource, who: GrantHolder, view: StackView): Grant {
  const { github } = view.directory;
  const { repository, environment, name } = placeOf(resource, view);
  const service = github.serviceOf(repository, environment);
  return {
    who,
    can: "approve runs of",
    on: `${repository}: ${environment}`,
    ...(service !== undefined && { service }),
    through: `environment ${name}`,
    because: github.reviewerBecause(repository, environment, who),
  };
}

/** Does anybody stand in the door at all? One approval is enough, so how many they are makes it no stricter. */
function reviewed(resource: StackResource, view: StackView): Control {
  const isReviewed = [...usersIn(resource), ...teamsIn(resource)].length > 0;
  const isSeen = !isHidden(valueAt(resource.properties, "reviewers"));
  return about(resource, view, "is reviewed", isSeen ? [String(isReviewed), isReviewed ? 1 : 0] : undefined);
}

/** From where a run may come. Without a policy every branch and tag reaches the environment. */
function entrance(resource: StackResource, view: StackView): Control {
  const [byProtection, byName] = ["protectedBranches", "customBranchPolicies"].map((flag) =>
    valueAt(resource.properties, `deploymentBranchPolicy.${flag}`),
  );
  const said = isTrue(byProtection)
    ? (["protected branches", 1] as const)
    : isTrue(byName)
      ? (["branches and tags that are named", 1] as const)
      : (["every branch and tag", 0] as const);
  return about(resource, view, "is reached from", [byProtection, byName].some(isHidden) ? undefined : said);
}

function about(
  resource: StackResource,
  view: StackView,
  field: string,
  said: readonly [value: string, strength: number] | undefined,
): Control {
  const { repository, environment } = placeOf(resource, view);
  const service = view.directory.github.serviceOf(repository, environment);
  return {
    kind: "protection",
    subject: subjectOf(resource),
    field,
    ...(said === undefined
      ? { value: "", visible: "unknown" }
      : { value: said[0], visible: "known", strength: said[1] }),
    ...(service !== undefined && { service }),
    urn: resource.urn,
  };
}
