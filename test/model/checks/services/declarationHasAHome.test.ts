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
      it: "refuses a declaration without a home",
      spoil: (ownership) => {
        ownership.home = "";
      },
      problems: [
        "home: Nothing says which repository holds this declaration, so nothing guards it and no pipeline can run from it. Declare that repository and name it as home.",
      ],
    },
  ],
});
