import fc from "fast-check";
import { type Glob, type GlobReading, readGlob } from "../../../../access/iam/sets/glob.ts";
import { globMatches } from "../../../../access/iam/sets/globMatches.ts";
import { globsOverlap } from "../../../../access/iam/sets/globsOverlap.ts";
import { findText } from "../../../../access/iam/sets/findText.ts";

const plain: GlobReading = { wildcards: true, ignoreCase: false, variables: false, byArnPart: false };
const glob = (pattern: string, reading: Partial<GlobReading> = {}) => readGlob(pattern, { ...plain, ...reading });

const alphabet = ["a", "B", ":"];
const texts = (length: number): readonly string[] =>
  length === 0 ? [""] : texts(length - 1).flatMap((text) => [text, ...alphabet.map((letter) => text + letter)]);
const every = [...new Set(texts(5))];

const pattern = fc
  .array(fc.constantFrom("a", "b", "B", "*", "?", ":"), { maxLength: 4 })
  .map((parts) => parts.join(""));
const anyGlob = fc.record({ pattern, ignoreCase: fc.boolean(), byArnPart: fc.boolean() }).map((drawn) => ({
  ...drawn,
  glob: glob(drawn.pattern, drawn),
}));

/** Written another way: a regular expression. */
function expression({
  pattern: source,
  ignoreCase,
  byArnPart,
}: {
  pattern: string;
  ignoreCase: boolean;
  byArnPart: boolean;
}) {
  const any = byArnPart ? "[^:]" : "[^]";
  const body = [...source].map((letter) => (letter === "*" ? `${any}*` : letter === "?" ? any : letter)).join("");
  return new RegExp(`^${body}$`, ignoreCase ? "i" : "");
}

describe("globMatches", () => {
  it("agrees with a regular expression", () => {
    fc.assert(
      fc.property(anyGlob, (drawn) => {
        const wanted = expression(drawn);
        for (const text of every) expect([text, globMatches(drawn.glob, text)]).toEqual([text, wanted.test(text)]);
      }),
      { numRuns: 300 },
    );
  });

  it("lets a wildcard reach over colons only in the sixth part of an ARN", () => {
    const arn = glob("arn:aws:iam::*:role/*", { byArnPart: true });
    expect(globMatches(arn, "arn:aws:iam::111122223333:role/a:b")).toBe(true);
    expect(globMatches(arn, "arn:aws:iam::1:2:role/a")).toBe(false);
  });
});

describe("globsOverlap", () => {
  it("says no only where no text is in both", () => {
    fc.assert(
      fc.property(anyGlob, anyGlob, (left, right) => {
        const common = every.find((text) => globMatches(left.glob, text) && globMatches(right.glob, text));
        if (common !== undefined) expect(globsOverlap(left.glob, right.glob)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("findText", () => {
  const member = (text: string, within: readonly (readonly Glob[])[], without: readonly Glob[]) =>
    within.every((union) => union.some((one) => globMatches(one, text))) &&
    !without.some((one) => globMatches(one, text));

  it("finds a text of the set, and says none only where there is none", () => {
    let [found, none] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(fc.array(anyGlob, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        fc.array(anyGlob, { maxLength: 3 }),
        (unions, excluded) => {
          const within = unions.map((union) => union.map((drawn) => drawn.glob));
          const without = excluded.map((drawn) => drawn.glob);
          const answer = findText({ within, without });
          expect(answer).not.toBe("undecided");
          if (typeof answer === "object") {
            found += 1;
            expect(member(answer.text, within, without)).toBe(true);
          } else {
            none += 1;
            expect(every.find((text) => member(text, within, without))).toBeUndefined();
          }
        },
      ),
      { numRuns: 5000 },
    );
    expect(Math.min(found, none)).toBeGreaterThan(500);
  });

  it("knows a pattern with a variable to be inside a pattern with the same variable", () => {
    const own = glob("u/${aws:username}/*", { variables: true });
    expect(findText({ within: [[glob("u/${aws:username}/k", { variables: true })]], without: [own] })).toBe("none");
    expect(findText({ within: [[glob("u/bob/k")]], without: [own] })).toEqual({ text: "u/bob/k" });
  });

  it("does not take one character for a variable", () => {
    const within = [[glob("${aws:username}", { variables: true })]];
    expect(findText({ within, without: [glob("?")] })).toEqual({ text: "<aws:username>" });
  });

  it("does not decide whether a variable is a given text", () => {
    const within = [[glob("u/${aws:username}", { variables: true })], [glob("u/bob")]];
    expect(findText({ within, without: [] })).toBe("undecided");
  });

  it("reads an escaped wildcard as the character", () => {
    expect(findText({ within: [[glob("a${*}", { variables: true })]], without: [glob("ab")] })).toEqual({ text: "a*" });
  });
});
