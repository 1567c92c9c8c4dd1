import { accountCreatesTheOidcProviderOnce } from "../../../../model/checks/services/accountCreatesTheOidcProviderOnce.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(accountCreatesTheOidcProviderOnce, {
  passes: [
    {
      it: "accepts a provider in each of two accounts",
      change: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
      },
    },
    {
      it: "accepts an entry that uses the provider of another",
      change: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, githubOidcProvider: "existing" };
      },
    },
  ],
  fails: [
    {
      it: "names both places",
      spoil: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main };
      },
      problems: [
        'accounts.second.githubOidcProvider: "create" makes a second provider in account "111122223333", where accounts.main makes one. Write "existing" here.',
      ],
    },
  ],
});
