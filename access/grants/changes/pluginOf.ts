import { isRecord, type Raw } from "../../stack/read/isRecord.ts";

/**
 * Where the plugin of a provider comes from, and which one it is, beyond its version: it runs with everything that the stack may do. Of an address
 * only the host is told, since the rest may be a secret; another rest is told as another address.
 */
export function pluginOf(inputs: Raw): readonly (readonly [field: string, value: string])[] {
  const internal = isRecord(inputs.__internal) ? inputs.__internal : {};
  const all = { pluginDownloadURL: inputs.pluginDownloadURL, ...internal };
  return Object.entries(all)
    .filter(([key, value]) => value !== undefined && value !== "" && !ordinary.includes(key))
    .map(([key, value]) => [`plugin: ${key}`, key === "pluginDownloadURL" ? addressOf(value) : JSON.stringify(value)]);
}

/** What changes with every version, and changes nothing else. */
const ordinary: readonly string[] = ["version", "pluginChecksums"];

function addressOf(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const [, scheme = "", host = ""] = /^([a-z]+):\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(text) ?? [];
  return `${scheme}://${host}/… (${checksum(text)})`;
}

/** Tells two addresses of one host apart. FNV-1a, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
