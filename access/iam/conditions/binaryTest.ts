import type { ValueTest } from "./valueTest.ts";

/**
 * `BinaryEquals`: the same bytes, both written in base 64.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_BinaryEquals
 */
export function binaryTest(value: string): ValueTest {
  const wanted = bytesOf(value);
  return wanted === undefined ? () => false : (text) => bytesOf(text) === wanted;
}

/** The bytes, one in each character; nothing for what is no base 64 with its padding. */
function bytesOf(base64: string): string | undefined {
  const valid = base64.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(base64);
  return valid ? atob(base64) : undefined;
}
