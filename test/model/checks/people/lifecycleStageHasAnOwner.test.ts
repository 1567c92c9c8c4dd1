import { lifecycleStageHasAnOwner } from "../../../../model/checks/people/lifecycleStageHasAnOwner.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(lifecycleStageHasAnOwner, {
  passes: [
    {
      it: "leaves a stage that is missing to its own check",
      change: (o) => {
        Reflect.deleteProperty(o.responsibilities.lifecycle, "deploy");
      },
    },
  ],
  fails: [
    {
      it: "warns of a stage that nobody owns",
      spoil: (o) => {
        o.responsibilities.lifecycle.code = { developers: null, security: null, platform: null, operations: null };
      },
      warnings: ['responsibilities.lifecycle.code: No group owns anything in "code". Say who owns what there.'],
    },
  ],
});
