import { escalationGoesPastTheFirstResponder } from "../../../../model/checks/people/escalationGoesPastTheFirstResponder.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(escalationGoesPastTheFirstResponder, {
  passes: [
    {
      it: "accepts a path that begins after the first responder",
      change: (o) => {
        o.incidents.escalation = ["dan"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a path that ends where it begins",
      spoil: (o) => {
        o.incidents.escalation = ["ben"];
      },
      problems: ['incidents.escalation: It ends with "ben". Name who is pulled in next, in order.'],
    },
    {
      it: "refuses an empty path",
      spoil: (o) => {
        o.incidents.escalation = [];
      },
      problems: ["incidents.escalation: It names nobody. Name who is pulled in next, in order."],
    },
  ],
});
