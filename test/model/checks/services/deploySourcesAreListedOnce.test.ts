import { deploySourcesAreListedOnce } from "../../../../model/checks/services/deploySourcesAreListedOnce.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(deploySourcesAreListedOnce, {
  passes: [
    {
      it: "accepts a branch and a tag of one name",
      change: (ownership) => {
        ownership.environments.production.deployTags = ["main"];
      },
    },
  ],
  fails: [
    {
      it: "finds a branch that is listed twice",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["main", "release", "main"];
      },
      problems: ['environments.production.deployBranches[2]: "main" is listed twice. Remove one of the two.'],
    },
    {
      it: "finds a tag pattern that is listed twice",
      spoil: (ownership) => {
        ownership.environments.production.deployTags = ["v*", "v*"];
      },
      problems: ['environments.production.deployTags[1]: "v*" is listed twice. Remove one of the two.'],
    },
  ],
});
