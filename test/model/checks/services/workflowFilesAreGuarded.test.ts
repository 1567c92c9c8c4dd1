import { workflowFilesAreGuarded } from "../../../../model/checks/services/workflowFilesAreGuarded.ts";
import { describeCheck } from "../../../support/checkCases.ts";

const activity = {
  name: "CI/CD pipeline hardening",
  raci: { developers: "I", security: "C", platform: "R/A", compliance: "I", leadership: "I" },
} as const;

describeCheck(workflowFilesAreGuarded, {
  passes: [
    {
      it: "accepts the directory above",
      change: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/.github/"];
      },
    },
    {
      it: "accepts a service whose duties are people's",
      change: (ownership) => {
        ownership.services.shop.duties.deploy = {
          ...ownership.services.shop.duties.deploy,
          byWorkflow: false,
          paths: [],
        };
        ownership.services.shop.duties.provisioning.byWorkflow = false;
      },
    },
    {
      it: "accepts an activity that owns them everywhere",
      change: (ownership) => {
        ownership.services.shop.duties.deploy.paths = [];
        ownership.responsibilities.activities.push({
          ...activity,
          effect: { kind: "owns-paths", paths: ["/.github/workflows/"] },
        });
      },
    },
  ],
  fails: [
    {
      it: "warns of workflow files that every engineer may change",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = [];
      },
      warnings: [
        'services.shop.duties.deploy.byWorkflow: A workflow carries this duty out, and nobody guards the workflow files. Add "/.github/workflows/" to the paths of a duty, or let an activity own it.',
      ],
    },
  ],
});
