import { countOf, notModelled, type Oddity } from "./oddity.ts";

export const odditiesBesideTheModel: readonly Oddity[] = [
  beside(
    1,
    "Branch protection names a repository that nothing declares.",
    "branch protection of a repository that nothing declares",
  ),
  beside(1, "Branch protection names an archived repository.", "branch protection of an archived repository"),
  beside(
    71,
    "59 of 95 branch-protection entries, and 12 of the other organisation, say not to protect.",
    "branch protection that says not to protect",
  ),
  {
    oddity: "Branch protection says not to protect a repository that an area owns.",
    handledBy: "plan: its branches have a ruleset all the same",
    told: 71,
    handled: ({ community, asTheSourceSays }) =>
      asTheSourceSays.reduce((sum, { imported, plan }) => {
        const entries = Object.entries(community.branchProtection[imported.id]?.repos ?? {});
        const open = entries.filter(([, { protect }]) => protect === false);
        return sum + countOf(open, ([name]) => plan.rulesets.some(({ repository }) => repository === name));
      }, 0),
  },
  beside(48, "Teams of bots may bypass pull requests.", "branch protection that teams may bypass"),
  beside(10, "Ten static teams give admin beside the model.", "static team"),
  beside(
    4,
    "Four static teams hold somebody who neither leads nor approves.",
    "static team with somebody who neither leads nor approves",
  ),
  beside(39, "39 repositories are said to have deploy keys.", "deploy key"),
  beside(1, "The source's CODEOWNERS names a team that nothing declares.", "code owner team that nothing declares"),
  {
    oddity: "Nobody is said to own policy, and so the CODEOWNERS files, in either organisation.",
    handledBy: "notPlanned: owner and backup of the team that owns them",
    told: 4,
    handled: ({ asTheSourceSays }) =>
      countOf(
        asTheSourceSays.flatMap(({ plan }) => plan.notPlanned),
        ({ what }) => what === "a member of team policy-owners",
      ),
  },
];

function beside(told: number, oddity: string, kind: string): Oddity {
  return { oddity, handledBy: `notModelled: ${kind}`, told, handled: (seen) => notModelled(seen, kind) };
}
