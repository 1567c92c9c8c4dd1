import { accountIdsAreUnique } from "../../../../model/checks/services/accountIdsAreUnique.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(accountIdsAreUnique, {
  passes: [
    {
      it: "accepts two accounts",
      change: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
      },
    },
    {
      it: "leaves missing ids to their own check",
      change: (ownership) => {
        ownership.accounts.main.id = "";
        ownership.accounts.second = { ...ownership.accounts.main, id: "" };
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
        'accounts.second.id: "111122223333" is the id of accounts.main as well. Correct the id, or remove accounts.second and give its environments a region of their own.',
      ],
    },
  ],
});
