import { immutableSubjectHasTheOrganisationId } from "../../../../model/checks/services/immutableSubjectHasTheOrganisationId.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(immutableSubjectHasTheOrganisationId, {
  passes: [
    {
      it: "accepts ids where they are known",
      change: (ownership) => {
        ownership.repositories.shop.subjectForm = "immutable";
      },
    },
    {
      it: "needs no id for the plain form",
      change: (ownership) => {
        ownership.organisation.github.id = 0;
      },
    },
  ],
  fails: [
    {
      it: "refuses ids that are unknown",
      spoil: (ownership) => {
        ownership.repositories.shop.subjectForm = "both";
        ownership.organisation.github.id = 0;
      },
      problems: [
        'repositories.shop.subjectForm: "both" puts the id of the organisation into the subject claim, and "0" is none. Write organisation.github.id.',
      ],
    },
  ],
});
