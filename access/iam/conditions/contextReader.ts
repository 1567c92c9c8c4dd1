import type { VariableValue, VariableValues } from "../match/variableValues.ts";
import type { RequestContext } from "./requestContext.ts";

/** Reads the values of a request, whatever the letter case of their keys. */
export interface ContextReader {
  /** The values of a key, which is given in lower case; none where the request lacks it. */
  readonly values: (key: string) => readonly string[];
  readonly variables: VariableValues;
}

/**
 * Makes a reader of a context. The whole key is compared without regard to letter case, with the part behind the slash too: AWS lets
 * `aws:ResourceTag/TagKey1` match a tag `TagKey1` or a tag `tagkey1`, and only one of them where there are both. This reader takes the first.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function contextReader(context: RequestContext): ContextReader {
  let entries: ReadonlyMap<string, string | readonly string[]> | undefined;
  const read = (key: string) => {
    entries ??= byLowerCase(context);
    return entries.get(key);
  };
  return {
    values: (key) => {
      const value = read(key);
      return value === undefined ? none : typeof value === "string" ? [value] : value;
    },
    variables: (key) => variableValue(read(key)),
  };
}

const none: readonly string[] = [];

function byLowerCase(context: RequestContext): ReadonlyMap<string, string | readonly string[]> {
  const entries = new Map<string, string | readonly string[]>();
  for (const [key, value] of Object.entries(context)) {
    const name = key.toLowerCase();
    if (!entries.has(name)) entries.set(name, value);
  }
  return entries;
}

function variableValue(value: string | readonly string[] | undefined): VariableValue {
  if (typeof value === "string") return { kind: "value", text: value };
  return value === undefined || value.length === 0 ? { kind: "missing" } : { kind: "many" };
}
