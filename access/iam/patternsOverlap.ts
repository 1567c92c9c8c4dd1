import { plainReading, readGlob } from "./sets/glob.ts";
import { globsOverlap } from "./sets/globsOverlap.ts";

/**
 * Is there a text that both patterns match? `*` stands for any characters, `?` for exactly one, as in IAM's `Resource` element. Exact.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export function patternsOverlap(left: string, right: string): boolean {
  if (!/[*?]/.test(left) && !/[*?]/.test(right)) return left === right;
  return globsOverlap(readGlob(left, plainReading), readGlob(right, plainReading));
}
