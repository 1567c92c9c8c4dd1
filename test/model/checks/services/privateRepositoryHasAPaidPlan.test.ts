import { privateRepositoryHasAPaidPlan } from "../../../../model/checks/services/privateRepositoryHasAPaidPlan.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(privateRepositoryHasAPaidPlan, {
  passes: [
    {
      it: "accepts a public repository on plan free",
      change: (ownership) => {
        ownership.organisation.github.plan = "free";
        ownership.repositories.shop.visibility = "public";
      },
    },
  ],
  fails: [
    {
      it: "refuses a private repository on plan free",
      spoil: (ownership) => {
        ownership.organisation.github.plan = "free";
      },
      problems: [
        'repositories.shop.visibility: "private" has neither rulesets nor environments on plan "free". Take plan team or enterprise, or make the repository public.',
      ],
    },
  ],
});
