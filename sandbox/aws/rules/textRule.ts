/** Tells what is wrong with a text, as the AWS provider would. */
export type TextRule = (text: string) => string | undefined;

/** The first complaint of several rules. */
export function allOf(...rules: readonly TextRule[]): TextRule {
  return (text) => {
    for (const rule of rules) {
      const problem = rule(text);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

export function lengthBetween(least: number, most: number): TextRule {
  return (text) =>
    text.length < least || text.length > most
      ? `expected length to be in the range (${least} - ${most}), got ${text.length} characters`
      : undefined;
}

export function matches(pattern: RegExp, what: string): TextRule {
  return (text) => (pattern.test(text) ? undefined : `${what}, got "${text}"`);
}

export function oneOf(...values: readonly string[]): TextRule {
  return (text) =>
    values.includes(text) ? undefined : `expected to be one of ${JSON.stringify(values)}, got "${text}"`;
}

/** A name as IAM takes it. */
export function iamName(most: number): TextRule {
  return allOf(lengthBetween(1, most), matches(/^[\w+=,.@-]*$/, "must match [\\w+=,.@-]"));
}

/** A path as IAM takes it: `/`, or text between two of them. */
export const iamPath: TextRule = allOf(
  lengthBetween(1, 512),
  matches(/^(\/|\/[!-~]+\/)$/, "must begin and end with / and contain only printable ASCII characters"),
);

/** A description as IAM takes it: the provider's own check lets through more, and `up` fails then. */
export const iamDescription: TextRule = allOf(
  lengthBetween(0, 1000),
  matches(/^[\t\n\r\x20-\x7e\xa1-\xff]*$/, "must satisfy [\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*"),
);
