import { internalRepositoryBelongsToAnEnterprise } from "../../../../model/checks/services/internalRepositoryBelongsToAnEnterprise.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(internalRepositoryBelongsToAnEnterprise, {
  passes: [
    {
      it: "accepts an internal repository of an enterprise",
      change: (ownership) => {
        ownership.organisation.github.plan = "enterprise";
        ownership.repositories.shop.visibility = "internal";
      },
    },
  ],
  fails: [
    {
      it: "refuses one on plan team",
      spoil: (ownership) => {
        ownership.organisation.github.plan = "team";
        ownership.repositories.shop.visibility = "internal";
      },
      problems: [
        'repositories.shop.visibility: "internal" does not exist on plan "team". Write "private", or plan enterprise.',
      ],
    },
  ],
});
