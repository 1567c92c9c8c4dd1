import { declarationHasAHome } from "../../../../model/checks/services/declarationHasAHome.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(declarationHasAHome, {
  passes: [
    {
      it: "accepts a home that also deploys a service",
      change: (ownership) => {
        ownership.home = "shop";
      },
    },
  ],
  fails: [
    {
      it: "warns where no repository is named",
      spoil: (ownership) => {
        delete ownership.home;
      },
      warnings: [
        "home: Nothing says which repository holds this declaration, so nothing guards it. Declare that repository and name it as home.",
      ],
    },
  ],
});
