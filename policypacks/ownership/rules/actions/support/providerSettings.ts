import type { Properties, Value } from "../../../../../access/stack/resource.ts";
import { valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** Type of the GitHub provider itself. */
export const providerType = "pulumi:providers:github";

/** A setting of a provider: the SDK hands numbers, booleans and lists over as JSON text. */
export function settingOf(properties: Properties, name: string): Value | undefined {
  const value = valueAt(properties, name);
  if (value === "true") return true;
  return value === "false" ? false : value;
}
