import { environmentNamesAreUniqueOnGithub } from "../../../../model/checks/services/environmentNamesAreUniqueOnGithub.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(environmentNamesAreUniqueOnGithub, {
  passes: [
    {
      it: "accepts different names",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
      },
    },
  ],
  fails: [
    {
      it: "compares without regard to letter case",
      spoil: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production, githubName: "Production" };
      },
      problems: [
        'environments.staging.githubName: "Production" is the name of environments.production on GitHub as well. Give one of the two another githubName.',
      ],
    },
    {
      it: "finds an id that is the name of another",
      spoil: (ownership) => {
        ownership.environments.production.githubName = "staging";
        ownership.environments.staging = { ...ownership.environments.production, githubName: "Staging" };
      },
      problems: [
        'environments.staging.githubName: "Staging" is the name of environments.production on GitHub as well. Give one of the two another githubName.',
      ],
    },
  ],
});
