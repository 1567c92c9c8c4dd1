import type { TypeReader } from "../../typeReader.ts";
import { isTrue, offIsStrict } from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";

/** Whoever is told what happens in a repository or in the organisation. Of the address only the host is shown: the rest can be a secret. */
export const webhook: TypeReader = settingReader(["repositoryWebhook", "organizationWebhook"], {
  harmless: ["etag", "configuration.contentType"],
  secret: ["configuration.secret"],
  defaults: { active: true, "configuration.insecureSsl": false },
  strength: { active: (value) => (isTrue(value) ? -1 : 0), "configuration.insecureSsl": offIsStrict },
  spelling: {
    "configuration.url": hostOf,
    "configuration.insecureSsl": (text) => (/^(1|true)$/.test(text) ? "true" : "false"),
  },
});

/** `https://ci.example.com/…`; without user, password, path and query. */
function hostOf(text: string): string {
  const [, scheme, host] = /^(https?):\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(text) ?? [];
  return scheme === undefined || host === undefined
    ? "an address that cannot be read"
    : `${scheme}://${host}/…`.toLowerCase();
}
