import { organisationLoginIsWellFormed } from "../../../../model/checks/services/organisationLoginIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(organisationLoginIsWellFormed, {
  passes: [
    {
      it: "accepts hyphens between letters",
      change: (ownership) => {
        ownership.organisation.github.login = "acorn-inc-2";
      },
    },
  ],
  fails: [
    {
      it: "refuses an at sign",
      spoil: (ownership) => {
        ownership.organisation.github.login = "@acorn";
      },
      problems: [
        'organisation.github.login: "@acorn" is not the login of a GitHub organisation. Write it without "@" and address, as in https://github.com/LOGIN.',
      ],
    },
    {
      it: "refuses a name that is too long",
      spoil: (ownership) => {
        ownership.organisation.github.login = "a".repeat(40);
      },
      problems: [
        'organisation.github.login: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" is not the login of a GitHub organisation. Write it without "@" and address, as in https://github.com/LOGIN.',
      ],
    },
  ],
});
