import { immutableSubjectComesFromGithubCom } from "../../../../model/checks/services/immutableSubjectComesFromGithubCom.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(immutableSubjectComesFromGithubCom, {
  passes: [
    {
      it: "accepts the plain form there",
      change: (ownership) => {
        ownership.organisation.github.oidcIssuer = "github.acorn.example/_services/token";
      },
    },
    {
      it: "accepts ids on GitHub.com",
      change: (ownership) => {
        ownership.repositories.shop.subjectForm = "immutable";
      },
    },
  ],
  fails: [
    {
      it: "refuses ids on a server",
      spoil: (ownership) => {
        ownership.organisation.github.oidcIssuer = "github.acorn.example/_services/token";
        ownership.repositories.shop.subjectForm = "immutable";
      },
      problems: [
        'repositories.shop.subjectForm: "immutable" is a form that GitHub Enterprise Server does not write. Write "plain".',
      ],
    },
  ],
});
