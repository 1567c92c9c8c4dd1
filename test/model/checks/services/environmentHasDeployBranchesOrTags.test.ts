import { environmentHasDeployBranchesOrTags } from "../../../../model/checks/services/environmentHasDeployBranchesOrTags.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(environmentHasDeployBranchesOrTags, {
  passes: [
    {
      it: "accepts tags alone",
      change: (ownership) => {
        ownership.environments.production.deployBranches = [];
      },
    },
  ],
  fails: [
    {
      it: "refuses an environment that nothing reaches",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = [];
        ownership.environments.production.deployTags = [];
      },
      problems: [
        'environments.production.deployBranches: Nothing can be deployed to environments.production. Name the protected branch that it is deployed from, for example ["main"].',
      ],
    },
  ],
});
