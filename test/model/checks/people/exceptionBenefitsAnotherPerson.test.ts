import { exceptionBenefitsAnotherPerson } from "../../../../model/checks/people/exceptionBenefitsAnotherPerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionBenefitsAnotherPerson, {
  passes: [
    {
      it: "accepts three different people",
      change: (o) => {
        o.exceptions = { late: anException() };
      },
    },
  ],
  fails: [
    {
      it: "refuses whoever approves it",
      spoil: (o) => {
        o.exceptions = { late: anException({ beneficiary: "ada" }) };
      },
      problems: ['exceptions.late.approvedBy: "ada" gains by this exception. Let another person approve it.'],
    },
    {
      it: "refuses whoever records it",
      spoil: (o) => {
        o.exceptions = { late: anException({ beneficiary: "ben" }) };
      },
      problems: ['exceptions.late.recordedBy: "ben" gains by this exception. Let another person record it.'],
    },
  ],
});
