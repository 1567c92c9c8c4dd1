import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/** @see https://docs.github.com/en/actions/reference/security/oidc */
export const pipelineEnvironmentIsWellFormed: Check = {
  name: "pipeline-environment-is-well-formed",
  description: "The name of the environment behind which access is provisioned stands in a subject claim as it is.",
  find: ({ pipeline: { environment } }) =>
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(environment)
      ? []
      : [
          {
            path: "pipeline.environment",
            message: `${inQuotes(environment)} cannot stand in a subject claim.`,
            fix: 'Write letters, digits, ".", "_" and "-" only, at most 100 characters, for example "keyholder-apply".',
          },
        ],
};
