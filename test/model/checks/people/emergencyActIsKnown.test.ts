import { emergencyActIsKnown } from "../../../../model/checks/people/emergencyActIsKnown.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencyActIsKnown, {
  passes: [
    {
      it: "accepts one of the four",
      change: (o) => {
        o.emergency.may = ["rotate-keys"];
      },
    },
  ],
  fails: [
    {
      it: "refuses an act that is unknown or named twice",
      spoil: (o) => {
        o.emergency.may = ["rotate-keys", "rotate-key" as "rotate-keys", "rotate-keys"];
      },
      problems: [
        'emergency.may[1]: "rotate-key" is not an urgent act. Name one of "disable-accounts", "rotate-keys", "block-deploys", "take-service-offline" (did you mean "rotate-keys"?).',
        'emergency.may[2]: "rotate-keys" is named twice. Remove one of the two.',
      ],
    },
    {
      it: "refuses emergency access to nothing",
      spoil: (o) => {
        o.emergency.may = [];
      },
      problems: [
        'emergency.may: Nothing may be done in an emergency. Name what may be done: "disable-accounts", "rotate-keys", "block-deploys", "take-service-offline".',
      ],
    },
  ],
});
