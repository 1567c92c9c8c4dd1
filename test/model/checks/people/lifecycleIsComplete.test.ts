import { lifecycleIsComplete } from "../../../../model/checks/people/lifecycleIsComplete.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(lifecycleIsComplete, {
  passes: [
    {
      it: "accepts a group that owns nothing on purpose",
      change: (o) => {
        o.responsibilities.lifecycle.plan.security = null;
      },
    },
  ],
  fails: [
    {
      it: "refuses a cell that says nothing",
      spoil: (o) => {
        o.responsibilities.lifecycle.plan.security = " ";
        Reflect.deleteProperty(o.responsibilities.lifecycle.code, "operations");
      },
      problems: [
        'responsibilities.lifecycle.plan.security: Nothing says what "security" owns in "plan". Write it in a few words, or null if it owns nothing there.',
        'responsibilities.lifecycle.code.operations: Nothing says what "operations" owns in "code". Write it in a few words, or null if it owns nothing there.',
      ],
    },
    {
      it: "refuses a stage that is missing",
      spoil: (o) => {
        Reflect.deleteProperty(o.responsibilities.lifecycle, "deploy");
      },
      problems: ["developers", "security", "platform", "operations"].map(
        (group) =>
          `responsibilities.lifecycle.deploy.${group}: Nothing says what "${group}" owns in "deploy". Write it in a few words, or null if it owns nothing there.`,
      ),
    },
  ],
});
