import { groupDeputyIsAnotherPerson } from "../../../../model/checks/people/groupDeputyIsAnotherPerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(groupDeputyIsAnotherPerson, {
  passes: [
    {
      it: "leaves a group without people to its own check",
      change: (o) => {
        o.responsibilities.groups.security = { lead: "", deputy: "" };
      },
    },
  ],
  fails: [
    {
      it: "refuses the lead as deputy",
      spoil: (o) => {
        o.responsibilities.groups.security = { lead: "dan", deputy: "dan" };
      },
      problems: [
        'responsibilities.groups.security.deputy: "dan" leads this group already. Name another person as deputy.',
      ],
    },
  ],
});
