import { guardedPathIsNotCodeowners } from "../../../../model/checks/services/guardedPathIsNotCodeowners.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(guardedPathIsNotCodeowners, {
  passes: [
    {
      it: "accepts the directory that it lies in",
      change: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/.github/"];
      },
    },
  ],
  fails: [
    {
      it: "refuses the file itself",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/.github/CODEOWNERS"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "/.github/CODEOWNERS" belongs to the owners of the policy. Remove it: Keyholder writes CODEOWNERS and its owners.',
      ],
    },
  ],
});
