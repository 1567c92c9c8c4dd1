import { accountReferencesAreDeclared } from "../../../../model/checks/services/accountReferencesAreDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(accountReferencesAreDeclared, {
  passes: [
    {
      it: "accepts an account that is declared besides",
      change: (ownership) => {
        ownership.accounts.backup = { ...ownership.accounts.main, id: "444455556666" };
        ownership.environments.production.account = "backup";
      },
    },
  ],
  fails: [
    {
      it: "suggests the account that is meant",
      spoil: (ownership) => {
        ownership.environments.production.account = "mainn";
      },
      problems: [
        'environments.production.account: "mainn" is not a declared account. Declare mainn in accounts or correct the name (did you mean "main"?).',
      ],
    },
    {
      it: "does not take a name of every object for a declaration",
      spoil: (ownership) => {
        ownership.environments.production.account = "constructor";
      },
      problems: [
        'environments.production.account: "constructor" is not a declared account. Declare constructor in accounts or correct the name.',
      ],
    },
    {
      it: "refuses a pipeline in an account that nobody declares",
      spoil: (ownership) => {
        ownership.pipeline.account = "mian";
      },
      problems: [
        'pipeline.account: "mian" is not a declared account. Declare mian in accounts or correct the name (did you mean "main"?).',
      ],
    },
    {
      it: "does not repeat a name that is none",
      spoil: (ownership) => {
        ownership.environments.production.account = "";
      },
      problems: [
        'environments.production.account: "" is not a declared account. Name one that is declared in accounts.',
      ],
    },
  ],
});
