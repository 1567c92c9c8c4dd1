import { type Properties, secretValue, unknownValue, type Value } from "../resource.ts";
import { engineMarks } from "./engineMarks.ts";

const unknownTexts: ReadonlySet<string> = new Set(engineMarks.unknown);
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";
const outputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
/** No input of a provider is nested deeper. */
const deepest = 200;

/**
 * A property of a resource as plain data, from what the engine hands to a pack, or from what it writes in a preview or a state. The engine's
 * marks for unknown and secret values become {@link unknownValue} and {@link secretValue}; so does what cannot be plain data.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/sdk/go/common/resource/properties.go
 */
export function readValue(raw: unknown, depth = 0): Value {
  if (typeof raw === "string") {
    if (raw === engineMarks.secret) return secretValue;
    // Long texts that hold a mark somewhere were built from an unknown value by a program that did not notice.
    return raw.length >= 36 && holdsUnknown(raw) ? unknownValue : raw;
  }
  if (raw === null || typeof raw === "boolean" || typeof raw === "number") return raw;
  if (typeof raw !== "object" || depth > deepest) return unknownValue;
  return Array.isArray(raw) ? readList(raw, depth) : readObject(raw, depth);
}

/** All properties of a resource; those without a value are left out. */
export function readProperties(raw: object): Properties {
  return readFields(raw, 0);
}

function holdsUnknown(text: string): boolean {
  if (text.length === 36) return unknownTexts.has(text);
  for (const mark of unknownTexts) if (text.includes(mark)) return true;
  return false;
}

function readList(raw: readonly unknown[], depth: number): readonly Value[] {
  return raw.map((_, at) => readValue(ownValue(raw, String(at)), depth + 1));
}

function readObject(raw: object, depth: number): Value {
  // What the SDK makes of an asset: a file or a text that no rule reads.
  if (ownValue(raw, "__pulumiAsset") === true || ownValue(raw, "__pulumiArchive") === true) return unknownValue;
  const signature = ownValue(raw, engineMarks.signature);
  if (signature === undefined) return readFields(raw, depth);
  if (signature === outputSignature) return readOutput(raw, depth);
  // Assets, archives and references to resources are files and ids; no rule reads them.
  return signature === secretSignature ? secretValue : unknownValue;
}

function readOutput(raw: object, depth: number): Value {
  if (ownValue(raw, "secret") === true) return secretValue;
  const value = ownValue(raw, "value");
  return value === undefined ? unknownValue : readValue(value, depth + 1);
}

function readFields(raw: object, depth: number): Properties {
  const fields: [string, Value][] = [];
  for (const key of Object.keys(raw)) {
    // The engine's own bookkeeping.
    if (key === "__defaults" || key === "__internal") continue;
    const value = ownValue(raw, key);
    if (value !== undefined) fields.push([key, readValue(value, depth + 1)]);
  }
  return Object.fromEntries(fields);
}

/** Without asking a proxy, which throws where a value is unknown. */
function ownValue(raw: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(raw, key)?.value;
}
