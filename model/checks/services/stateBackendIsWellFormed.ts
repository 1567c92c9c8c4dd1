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
              field: "kmsKeyAlias",
              text: stateBackend.kmsKeyAlias,
              form: /^alias\/(?!aws\/)[A-Za-z0-9/_-]{1,250}$/,
              what: "the alias of a KMS key of your own",
              fix: 'Write it with its prefix, for example "alias/keyholder-state".',
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
