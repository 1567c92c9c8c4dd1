import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

export const environmentHasDeployBranchesOrTags: Check = {
  name: "environment-has-deploy-branches-or-tags",
  description: "Every environment says from which branches or tags it is deployed.",
  find: ({ environments }) =>
    Object.entries(environments)
      .filter(([, { deployBranches, deployTags = [] }]) => deployBranches.length + deployTags.length === 0)
      .map(([id]) => ({
        path: pathTo("environments", id, "deployBranches"),
        message: `Nothing can be deployed to ${pathTo("environments", id)}.`,
        fix: 'Name the protected branch that it is deployed from, for example ["main"].',
      })),
};
