import { groupLeadIsOfTheGroup } from "../../../../model/checks/people/groupLeadIsOfTheGroup.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(groupLeadIsOfTheGroup, {
  passes: [
    {
      it: "accepts a deputy of another group",
      change: (o) => {
        o.responsibilities.groups.security = { lead: "dan", deputy: "cleo" };
      },
    },
  ],
  fails: [
    {
      it: "warns of a lead of another group",
      spoil: (o) => {
        o.responsibilities.groups.security = { lead: "cleo", deputy: "dan" };
      },
      warnings: [
        'responsibilities.groups.security.lead: "cleo" is of "developers". Name somebody of "security", or correct people.cleo.group.',
      ],
    },
  ],
});
