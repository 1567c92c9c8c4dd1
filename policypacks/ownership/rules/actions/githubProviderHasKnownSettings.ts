import { inQuotes } from "../../../../model/index.ts";
import type { ResourceRule } from "../../rule.ts";
import { providerType } from "./support/providerSettings.ts";

/** Settings that decide where the provider goes, which other rules judge, or how fast; those with two underscores are Pulumi's own. */
const known: ReadonlySet<string> = new Set([
  "appAuth",
  "baseUrl",
  "cachePath",
  "insecure",
  "legacyClient",
  "maxPerPage",
  "maxRetries",
  "organization",
  "owner",
  "parallelRequests",
  "pluginDownloadURL",
  "readDelayMs",
  "retryDelayMs",
  "retryableErrors",
  "token",
  "version",
  "writeDelayMs",
  "__defaults",
  "__internal",
]);

export const githubProviderHasKnownSettings: ResourceRule = {
  name: "github-provider-has-known-settings",
  description: "The GitHub provider has no setting that these rules do not know.",
  why: "A setting of a later version could send the provider elsewhere, and no rule would look at it.",
  fix: "Leave the setting out, or use a Keyholder that knows it.",
  sources: ["https://www.pulumi.com/registry/packages/github/api-docs/provider/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [providerType],
  check: ({ properties }) =>
    Object.keys(properties)
      .filter((field) => !known.has(field))
      .sort()
      .map((field) => ({
        id: `Setting::${field}`,
        field,
        message: `${inQuotes(field)} is not a setting that is known.`,
      })),
};
