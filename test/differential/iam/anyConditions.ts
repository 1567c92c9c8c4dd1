import fc from "fast-check";
import { type KeyWords, keys } from "./words.ts";

const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const oneOrList = (values: readonly string[]) => (values.length === 1 ? values[0] : values);

function anyOperator({ operators, set }: KeyWords): fc.Arbitrary<string> {
  const plain = fc.constantFrom(...operators);
  const ifExists = fc.constantFrom("", "", "IfExists");
  // A key with one value takes a set operator too, if seldom; a key with many is seldom without.
  const prefixes = set
    ? ["ForAllValues:", "ForAnyValue:", "ForAllValues:", "ForAnyValue:", ""]
    : ["", "", "", "", "", "", "ForAnyValue:", "ForAllValues:"];
  return fc.tuple(fc.constantFrom(...prefixes), plain, ifExists).map((parts) => parts.join(""));
}

const sets = keys.filter(({ set }) => set);

const anyLine = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .constantFrom(...keys, ...sets, ...sets)
      .chain((words) =>
        fc.tuple(
          anyOperator(words),
          fc.constantFrom(words.key, words.key, words.key.toLowerCase()),
          some(words.compared, 3),
        ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant("Null"),
      fc.constantFrom(...keys.map(({ key }) => key)),
      fc.constantFrom(["true"], ["false"], ["true", "false"]),
    ),
  },
);

/** The `Condition` element of a statement, most often none. */
export const anyConditions: fc.Arbitrary<{ readonly Condition?: object }> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.array(anyLine, { minLength: 1, maxLength: 2 }).map((lines) => ({ Condition: blockOf(lines) })),
  },
);

function blockOf(lines: readonly (readonly [operator: string, key: string, values: readonly string[]])[]): object {
  const block = new Map<string, object>();
  for (const [operator, key, values] of lines) block.set(operator, { [key]: oneOrList(values) });
  return Object.fromEntries(block);
}

/** What AWS knows of a request: each key is missing every third time. */
export const anyContext: fc.Arbitrary<{ readonly [key: string]: string | readonly string[] }> = fc
  .tuple(
    ...keys.map(({ key, asked }) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...asked).map((value) => [[key, value]] as const) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.flat()));
