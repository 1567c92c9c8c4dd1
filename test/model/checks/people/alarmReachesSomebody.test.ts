import { alarmReachesSomebody } from "../../../../model/checks/people/alarmReachesSomebody.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(alarmReachesSomebody, {
  passes: [
    {
      it: "accepts several addresses",
      change: (o) => {
        o.organisation.alarms.notify = ["alarms@acorn.example", "ben@acorn.example"];
      },
    },
  ],
  fails: [
    {
      it: "refuses an empty list",
      spoil: (o) => {
        o.organisation.alarms.notify.splice(0);
      },
      problems: ["organisation.alarms.notify: Nobody is told. Name an e-mail address."],
    },
    {
      it: "refuses a channel",
      spoil: (o) => {
        o.organisation.alarms.notify = ["#alarms"];
      },
      problems: [
        'organisation.alarms.notify[0]: "#alarms" is not an e-mail address. Write it plainly, for example "alarms@lantern.example".',
      ],
    },
  ],
});
