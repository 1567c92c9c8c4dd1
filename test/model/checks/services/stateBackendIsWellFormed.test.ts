import { stateBackendIsWellFormed } from "../../../../model/checks/services/stateBackendIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(stateBackendIsWellFormed, {
  passes: [
    {
      it: "accepts an organisation of Pulumi Cloud",
      change: (ownership) => {
        ownership.organisation.stateBackend = { kind: "pulumi-cloud", organisation: "acorn" };
      },
    },
  ],
  fails: [
    {
      it: "refuses the address of a bucket and a key of AWS",
      spoil: (ownership) => {
        ownership.organisation.stateBackend = {
          kind: "s3",
          bucket: "s3://acorn",
          kmsKeyAlias: "alias/aws/s3",
        };
      },
      problems: [
        'organisation.stateBackend.bucket: "s3://acorn" is not the name of an S3 bucket. Write 3 to 63 lower-case letters, digits, dots and hyphens.',
        'organisation.stateBackend.kmsKeyAlias: "alias/aws/s3" is not the alias of a KMS key of your own. Write it with its prefix, for example "alias/keyholder-state".',
      ],
    },
    {
      it: "refuses a missing organisation",
      spoil: (ownership) => {
        ownership.organisation.stateBackend = { kind: "pulumi-cloud", organisation: "" };
      },
      problems: [
        'organisation.stateBackend.organisation: "" is not the name of an organisation of Pulumi Cloud. Write the name as it stands in its address.',
      ],
    },
  ],
});
