import type { Raw } from "../read/isRecord.ts";
import { providerUrn } from "../read/readEntry.ts";

/**
 * The providers that resources go through and that a preview does not show: those that the engine makes by itself, whose settings are those of the
 * configuration, and those that stay as they are, of which only the URN is known.
 *
 * @param references URN and id of each provider that is named.
 * @param shown URNs of what the preview shows.
 */
export function unseenProviders(references: Iterable<string>, shown: ReadonlySet<string>, config: Raw): readonly Raw[] {
  const missing = new Set<string>();
  for (const reference of references) {
    const urn = providerUrn(reference);
    if (urn !== undefined && !shown.has(urn)) missing.add(urn);
  }
  return [...missing].sort().map((urn) => {
    const [types = "", name = ""] = urn.split("::").slice(2);
    const type = types.split("$").at(-1) ?? "";
    const prefix = `${type.slice("pulumi:providers:".length)}:`;
    const settings = Object.entries(config)
      .filter(([key]) => name.startsWith("default") && key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]);
    return { urn, type, custom: true, id: name, inputs: Object.fromEntries(settings) };
  });
}
