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
      it: "refuses the address of a bucket and a key by its id alone",
      spoil: (ownership) => {
        ownership.organisation.stateBackend = {
          kind: "s3",
          bucket: "s3://acorn",
          kmsKeyArn: "00000000-0000-4000-8000-000000000001",
        };
      },
      problems: [
        'organisation.stateBackend.bucket: "s3://acorn" is not the name of an S3 bucket. Write 3 to 63 lower-case letters, digits, dots and hyphens.',
        'organisation.stateBackend.kmsKeyArn: "00000000-0000-4000-8000-000000000001" is not the ARN of a KMS key. Write it in full, for example "arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-4000-8000-000000000001".',
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
