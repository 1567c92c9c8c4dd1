import { monorepoIsDeclared } from "../../../../model/checks/services/monorepoIsDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(monorepoIsDeclared, {
  passes: [
    {
      it: "accepts two services of a monorepo",
      change: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.billing = { ...ownership.services.shop, resources: [] };
      },
    },
    {
      it: "leaves an unknown repository to its own check",
      change: (ownership) => {
        ownership.services.shop.repository = "nobody";
        ownership.services.billing = { ...ownership.services.shop, resources: [] };
      },
    },
  ],
  fails: [
    {
      it: "names both services",
      spoil: (ownership) => {
        ownership.services.billing = { ...ownership.services.shop, resources: [] };
      },
      problems: [
        'services.billing.repository: "shop" is the repository of services.shop as well. Write layout: "monorepo" in repositories.shop and give each service a directory, or name another repository.',
      ],
    },
  ],
});
