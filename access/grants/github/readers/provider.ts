import type { TypeReader } from "../../typeReader.ts";
import { settingsOf } from "../settings/settingsOf.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { offIsStrict } from "../settings/strengths.ts";

const rules: SettingRules = {
  harmless: [
    // How fast and how often it asks.
    ...[
      "maxPerPage",
      "maxRetries",
      "parallelRequests",
      "readDelayMs",
      "retryDelayMs",
      "retryableErrors",
      "writeDelayMs",
    ],
    // What it keeps of answers, and how it was installed.
    ...["cachePath", "legacyClient", "version", "pluginDownloadURL"],
  ],
  secret: ["token", "oauthToken", "appAuth.pemFile"],
  strength: { insecure: offIsStrict },
  spelling: { owner: lower, organization: lower },
};

function lower(text: string): string {
  return text.toLowerCase();
}

/** Through whom the stack reaches GitHub, and which organisation. */
export const provider: TypeReader = {
  types: ["pulumi:providers:github"],
  controls: (resource, view) => settingsOf(resource, view, rules),
  links: () => [],
};
