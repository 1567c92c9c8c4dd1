import { organisationIdIsAPositiveInteger } from "../../../../model/checks/services/organisationIdIsAPositiveInteger.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(organisationIdIsAPositiveInteger, {
  passes: [
    {
      it: "accepts a large id",
      change: (ownership) => {
        ownership.organisation.github.id = 123_456_789;
      },
    },
  ],
  fails: [
    {
      it: "refuses a negative one",
      spoil: (ownership) => {
        ownership.organisation.github.id = -4001;
      },
      problems: [
        'organisation.github.id: "-4001" is not the id of a GitHub organisation. Write what `gh api orgs/acorn --jq .id` prints.',
      ],
    },
  ],
});
