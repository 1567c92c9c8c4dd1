import { normalJson, parsed } from "../resources/normalJson.ts";
import { jsonRule } from "../rules/jsonRule.ts";
import { allOf, type TextRule } from "../rules/textRule.ts";

/** The pattern as the provider sends it: sorted, with `<`, `>` and `&` as they are. */
export const normalPattern = (text: string) => {
  const plain = { "\\u003c": "<", "\\u003e": ">", "\\u0026": "&" } as const;
  return parsed(text) === undefined
    ? text
    : normalJson(text).replaceAll(/\\u003c|\\u003e|\\u0026/g, (code) => plain[code as keyof typeof plain]);
};

export const patternRule: TextRule = allOf(jsonRule, (text) =>
  normalPattern(text).length > 4096 ? "cannot be longer than 4096 characters" : undefined,
);
