import { areaIsDeclared } from "../../../../model/checks/people/areaIsDeclared.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(areaIsDeclared, {
  passes: [
    {
      it: "leaves an area that nobody owns to its own check",
      change: (o) => {
        o.areas.policy.owner = "";
      },
    },
  ],
  fails: [
    {
      it: "refuses an area that is missing",
      spoil: (o) => {
        Reflect.deleteProperty(o.areas, "tooling");
      },
      problems: ['areas.tooling: Nobody answers for "tooling". Declare it with an owner, a backup and an approver.'],
    },
  ],
});
