import { exceptionPathHasALimit } from "../../../../model/checks/people/exceptionPathHasALimit.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(exceptionPathHasALimit, {
  passes: [
    {
      it: "accepts ninety days",
      change: (o) => {
        o.exceptionPath.maxDays = 90;
      },
    },
  ],
  fails: [
    {
      it: "refuses more",
      spoil: (o) => {
        o.exceptionPath.maxDays = 91;
      },
      problems: [
        'exceptionPath.maxDays: "91" is not a whole number of days from 1 to 90. Write for how many days an exception may last.',
      ],
    },
    {
      it: "refuses nought",
      spoil: (o) => {
        o.exceptionPath.maxDays = 0;
      },
      problems: [
        'exceptionPath.maxDays: "0" is not a whole number of days from 1 to 90. Write for how many days an exception may last.',
      ],
    },
  ],
});
