import { emergencySessionIsShort } from "../../../../model/checks/people/emergencySessionIsShort.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencySessionIsShort, {
  passes: [
    {
      it: "accepts an hour",
      change: (o) => {
        o.emergency.maxSessionSeconds = 3600;
      },
    },
    {
      it: "accepts two hours",
      change: (o) => {
        o.emergency.maxSessionSeconds = 7200;
      },
    },
  ],
  fails: [
    {
      it: "refuses a second more",
      spoil: (o) => {
        o.emergency.maxSessionSeconds = 7201;
      },
      problems: [
        'emergency.maxSessionSeconds: "7201" is not a whole number of seconds from 3600 to 7200. Write 3600 for an hour.',
      ],
    },
    {
      it: "refuses a second less than IAM allows",
      spoil: (o) => {
        o.emergency.maxSessionSeconds = 3599;
      },
      problems: [
        'emergency.maxSessionSeconds: "3599" is not a whole number of seconds from 3600 to 7200. Write 3600 for an hour.',
      ],
    },
  ],
});
