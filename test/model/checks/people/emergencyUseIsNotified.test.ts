import { emergencyUseIsNotified } from "../../../../model/checks/people/emergencyUseIsNotified.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(emergencyUseIsNotified, {
  passes: [
    {
      it: "accepts several addresses",
      change: (o) => {
        o.emergency.notify = ["alarms@acorn.example", "ada+night@mail.acorn.example"];
      },
    },
  ],
  fails: [
    {
      it: "refuses what is not an address, and one that is named twice",
      spoil: (o) => {
        o.emergency.notify = [
          "ada",
          "a@b",
          "a@b@acorn.example",
          "Ada <ada@acorn.example>",
          "x@acorn.example",
          "x@acorn.example",
        ];
      },
      problems: [
        ...[
          'emergency.notify[0]: "ada"',
          'emergency.notify[1]: "a@b"',
          'emergency.notify[2]: "a@b@acorn.example"',
          'emergency.notify[3]: "Ada <ada@acorn.example>"',
        ].map((where) => `${where} is not an e-mail address. Write it plainly, for example "alarms@lantern.example".`),
        'emergency.notify[5]: "x@acorn.example" is named twice. Remove one of the two.',
      ],
    },
    {
      it: "refuses an empty list",
      spoil: (o) => {
        o.emergency.notify.splice(0);
      },
      problems: ["emergency.notify: Nobody is told. Name an e-mail address."],
    },
  ],
});
