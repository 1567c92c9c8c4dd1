import { exceptionIsTheOnlyOneOfItsFinding } from "../../../../model/checks/people/exceptionIsTheOnlyOneOfItsFinding.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionIsTheOnlyOneOfItsFinding, {
  passes: [
    {
      it: "accepts the same finding on another subject",
      change: (o) => {
        o.exceptions = { late: anException(), later: anException({ subject: "role shop-production-deploy" }) };
      },
    },
  ],
  fails: [
    {
      it: "refuses a second one of the same finding on the same subject",
      spoil: (o) => {
        o.exceptions = { late: anException(), later: anException({ expiresOn: "2027-01-10" }) };
      },
      problems: [
        'exceptions.later.finding: "Principal::cleo" is opened by exceptions.late as well. Keep one of the two.',
      ],
    },
  ],
});
