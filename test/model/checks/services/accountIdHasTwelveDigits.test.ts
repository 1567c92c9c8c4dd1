import { accountIdHasTwelveDigits } from "../../../../model/checks/services/accountIdHasTwelveDigits.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(accountIdHasTwelveDigits, {
  passes: [
    {
      it: "accepts leading zeros",
      change: (ownership) => {
        ownership.accounts.main.id = "000011112222";
      },
    },
  ],
  fails: [
    {
      it: "refuses eleven digits",
      spoil: (ownership) => {
        ownership.accounts.main.id = "11112222333";
      },
      problems: [
        'accounts.main.id: "11112222333" is not an AWS account id. Write its twelve digits as text, leading zeros included (`aws sts get-caller-identity`).',
      ],
    },
    {
      it: "refuses hyphens between digits",
      spoil: (ownership) => {
        ownership.accounts.main.id = "1111-2222-3333";
      },
      problems: [
        'accounts.main.id: "1111-2222-3333" is not an AWS account id. Write its twelve digits as text, leading zeros included (`aws sts get-caller-identity`).',
      ],
    },
  ],
});
