import { exceptionIsRecordedByAnotherPerson } from "../../../../model/checks/people/exceptionIsRecordedByAnotherPerson.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionIsRecordedByAnotherPerson, {
  passes: [
    {
      it: "accepts another person",
      change: (o) => {
        o.exceptions = { late: anException() };
      },
    },
  ],
  fails: [
    {
      it: "refuses whoever approved it",
      spoil: (o) => {
        o.exceptions = { late: anException({ recordedBy: "ada" }) };
      },
      problems: ['exceptions.late.recordedBy: "ada" approved this exception. Let another person record it.'],
    },
  ],
});
