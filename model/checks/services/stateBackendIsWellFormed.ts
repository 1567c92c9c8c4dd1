import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/** The state holds every grant: whoever reads it knows all access, whoever writes it decides it. */
export const stateBackendIsWellFormed: Check = {
  name: "state-backend-is-well-formed",
  description: "The state backend is a bucket with a KMS key, or an organisation of Pulumi Cloud.",
  find: ({ organisation: { stateBackend } }) => {
    const fields =
      stateBackend.kind === "s3"
        ? [
            {
              field: "bucket",
              text: stateBackend.bucket,
              form: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
              what: "the name of an S3 bucket",
              fix: "Write 3 to 63 lower-case letters, digits, dots and hyphens.",
            },
            {
              field: "kmsKeyArn",
              text: stateBackend.kmsKeyArn,
              form: /^arn:aws(-cn|-us-gov)?:kms:[a-z0-9-]+:\d{12}:(key\/[a-z0-9-]{1,64}|alias\/[\w/-]{1,250})$/,
              what: "the ARN of a KMS key",
              fix: 'Write it in full, for example "arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-4000-8000-000000000001".',
            },
          ]
        : [
            {
              field: "organisation",
              text: stateBackend.organisation,
              form: /^[A-Za-z0-9][\w-]{0,39}$/,
              what: "the name of an organisation of Pulumi Cloud",
              fix: "Write the name as it stands in its address.",
            },
          ];
    return fields
      .filter(({ text, form }) => !form.test(text))
      .map(({ field, text, what, fix }) => ({
        path: `organisation.stateBackend.${field}`,
        message: `${inQuotes(text)} is not ${what}.`,
        fix,
      }));
  },
};
