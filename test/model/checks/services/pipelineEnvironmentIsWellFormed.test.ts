import { pipelineEnvironmentIsWellFormed } from "../../../../model/checks/services/pipelineEnvironmentIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(pipelineEnvironmentIsWellFormed, {
  passes: [
    {
      it: "accepts a name with a dot",
      change: (ownership) => {
        ownership.pipeline.environment = "access.apply";
      },
    },
  ],
  fails: [
    {
      it: "refuses a wildcard",
      spoil: (ownership) => {
        ownership.pipeline.environment = "keyholder-*";
      },
      problems: [
        'pipeline.environment: "keyholder-*" cannot stand in a subject claim. Write letters, digits, ".", "_" and "-" only, at most 100 characters, for example "keyholder-apply".',
      ],
    },
    {
      it: "refuses no name",
      spoil: (ownership) => {
        ownership.pipeline.environment = "";
      },
      problems: [
        'pipeline.environment: "" cannot stand in a subject claim. Write letters, digits, ".", "_" and "-" only, at most 100 characters, for example "keyholder-apply".',
      ],
    },
  ],
});
