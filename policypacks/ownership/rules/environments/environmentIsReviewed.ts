import { accountOf } from "../repositories/support/accountOf.ts";
import { githubType } from "../repositories/support/githubType.ts";
import { mustBeEmpty } from "../repositories/support/mustBeEmpty.ts";
import { asText, isHidden, isList, isRecord, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import { inQuotes } from "../../../../model/index.ts";
import type { Properties, Value } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext } from "../../rule.ts";

const field = "reviewers";

export const environmentIsReviewed: ResourceRule = {
  name: "environment-is-reviewed",
  description: "Every environment has a reviewer, and each is a declared person who works here, by numeric id.",
  why: "A role of AWS trusts whatever runs in the environment, so an environment without reviewers is an open door. A team's members change without the declaration, and a bot reviews nothing.",
  fix: "Name the reviewers of the plan by their numeric ids.",
  sources: [
    "https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments",
    "decision 0005",
    "decision 0008",
  ],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryEnvironment")],
  check: ({ properties }, context) => {
    const blocks = reviewersOf(properties);
    if (!blocks) return [];
    const users = blocks.flatMap((block) => valuesOf(valueAt(block, "users")));
    const teams = blocks.flatMap((block) => mustBeEmpty(block, { path: "teams", kind: "Team", does: "is a team" }));
    const nobody = users.length === 0;
    return [
      ...(nobody ? [{ id: `Field::${field}`, field, message: "No person reviews what runs here." }] : []),
      ...teams.map((finding) => ({ ...finding, field })),
      ...users.flatMap((user) => judge(user, context)),
    ];
  },
};

/** The blocks that name reviewers; absent where one cannot be seen. */
function reviewersOf(properties: Properties): readonly Properties[] | undefined {
  const reviewers = valueAt(properties, field);
  const blocks = valuesOf(reviewers);
  return blocks.some(isHidden) ? undefined : blocks.filter(isRecord);
}

function valuesOf(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function judge(user: Value, context: RuleContext): readonly Finding[] {
  if (isHidden(user)) return [];
  const holder = accountOf(({ id }) => String(id) === asText(user), context);
  const finding = (message: string) => [{ id: `User::${asText(user)}`, field, message }];
  if (!holder) return finding(`${shown(user)} is the account of nobody who is declared.`);
  if (holder.kind === "bot") return finding(`${shown(user)} is the bot ${holder.id}.`);
  if (holder.leftOn === undefined) return [];
  return finding(`${shown(user)} is ${holder.id}, who left on ${inQuotes(holder.leftOn)}.`);
}
