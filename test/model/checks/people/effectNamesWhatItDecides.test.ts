import { effectNamesWhatItDecides } from "../../../../model/checks/people/effectNamesWhatItDecides.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anActivity } from "../../../support/declared.ts";

describeCheck(effectNamesWhatItDecides, {
  passes: [
    {
      it: "accepts paths and duties",
      change: (o) => {
        o.responsibilities.activities = [
          { ...anActivity({ security: "R/A" }), effect: { kind: "owns-paths", paths: ["/docs/"] } },
          {
            ...anActivity({ security: "R/A" }),
            effect: { kind: "approves-environments", duties: ["deploy", "secrets"] },
          },
        ];
      },
    },
  ],
  fails: [
    {
      it: "refuses an effect on nothing",
      spoil: (o) => {
        o.responsibilities.activities = [
          { ...anActivity({ security: "R/A" }), effect: { kind: "owns-paths", paths: [] } },
          { ...anActivity({ security: "R/A" }), effect: { kind: "approves-environments", duties: [] } },
        ];
      },
      problems: [
        'responsibilities.activities[0].effect.paths: The effect "owns-paths" names no paths. Name the paths, or remove the effect.',
        'responsibilities.activities[1].effect.duties: The effect "approves-environments" names no duties. Name the duties, or remove the effect.',
      ],
    },
    {
      it: "refuses a duty that is unknown or named twice",
      spoil: (o) => {
        o.responsibilities.activities = [
          {
            ...anActivity({ security: "R/A" }),
            effect: { kind: "approves-environments", duties: ["deploy", "secret" as "secrets", "deploy"] },
          },
        ];
      },
      problems: [
        'responsibilities.activities[0].effect.duties[1]: "secret" is not an access duty. Name one of "deploy", "provisioning", "secrets", "monitoring" (did you mean "secrets"?).',
        'responsibilities.activities[0].effect.duties[2]: "deploy" is named twice. Remove one of the two.',
      ],
    },
  ],
});
