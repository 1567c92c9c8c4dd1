import { type Properties, unknownValue, type Value } from "../../../stack/resource.ts";
import { readJsonText } from "../../../stack/values/readJsonText.ts";
import { readValue } from "../../../stack/values/readValue.ts";
import type { TypeReader } from "../../typeReader.ts";
import { controlsOf, type Draft } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { providerType } from "../stack/accountOf.ts";

/** Keys of AWS, whether or not somebody marked them as secret. */
const secrets: readonly string[] = ["accessKey", "secretKey", "token", "webIdentityToken"];

/** What the SDK and the provider take where nothing is said. */
const defaults = {
  skipCredentialsValidation: false,
  skipMetadataApiCheck: true,
  skipRegionValidation: true,
  skipRequestingAccountId: false,
} as const;

/** The provider of AWS: into which account and as whom everything is made. A change of its version changes nobody's access. */
export const providerReader: TypeReader = {
  types: [providerType],
  controls: (provider) =>
    controlsOf(
      provider,
      settingDrafts(readTexts(provider.properties), {
        except: ["version", "pluginDownloadURL"],
        defaults,
        ordered: ["assumeRoles"],
      }).map(masked),
    ),
  links: (provider) => [`provider ${provider.urn}`],
};

/** The engine keeps everything but texts as JSON text. */
function readTexts(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).map(([property, value]): [string, Value] => {
      const read = typeof value === "string" && /^(?:[[{]|true$|false$)/.test(value) ? readJsonText(value) : undefined;
      if (read !== undefined) return [property, readValue(read)];
      // What cannot be read might hold a key.
      return [property, typeof value === "string" && /^[[{]/.test(value) ? unknownValue : value];
    }),
  );
}

function masked(draft: Draft): Draft {
  const last = draft.field.slice(draft.field.lastIndexOf(".") + 1);
  return secrets.includes(last) ? { ...draft, value: "", visible: "secret" } : draft;
}
