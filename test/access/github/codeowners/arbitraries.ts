import fc from "fast-check";

/** Few and short names, so that random patterns and random paths meet. */
const name = fc.constantFrom("a", "b", "ab", "x y");

/** A path of a repository, for example `a/ab/b`. */
export const path: fc.Arbitrary<string> = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((names) => names.join("/"));

const segment = fc.oneof(
  { weight: 3, arbitrary: name.map((one) => one.replace(" ", "\\ ")) },
  { weight: 2, arbitrary: fc.constantFrom("*", "**", "a*", "*b", "?", "?b", "*a*") },
);

/** A pattern GitHub accepts, for example `/a/**` or `*b`. */
export const pattern: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom("", "/"), fc.array(segment, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "/"))
  .map(([lead, segments, end]) => `${lead}${segments.join("/")}${end}`);

/** Lines made of what CODEOWNERS lines are made of, in any order. */
export const codeownersText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(" ", "\n", "@o/t", "@u", "/", "*", "#", "\\", "a") },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "\r\n",
          "\r",
          "\t",
          "!",
          "[",
          "]",
          "**",
          "e@x.io",
          "\u00A0",
          "\u0001",
          "\uFEFF",
          "?",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));
