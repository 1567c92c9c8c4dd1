import { identityCenterUserNameIsWellFormed } from "../../../../model/checks/people/identityCenterUserNameIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anSsoUser } from "../../../support/declared.ts";

describeCheck(identityCenterUserNameIsWellFormed, {
  passes: [
    {
      it: "accepts an e-mail address",
      change: (o) => {
        o.people.ada.aws = anSsoUser("ada@acorn.example");
      },
    },
  ],
  fails: [
    {
      it: "refuses a wildcard and an empty name",
      spoil: (o) => {
        o.people.ada.aws = anSsoUser("*");
        o.people.ben.aws = anSsoUser("");
      },
      problems: [
        'people.ada.aws.userName: "*" cannot be a role session name. Write the user name: 2 to 64 letters, digits and "_+=,.@-".',
        'people.ben.aws.userName: "" cannot be a role session name. Write the user name: 2 to 64 letters, digits and "_+=,.@-".',
      ],
    },
  ],
});
