import fc from "fast-check";
import { formatProblem } from "../../../model/index.ts";
import { mostOwnershipBytes, parseOwnershipJson } from "../../../model/shape/parseOwnershipJson.ts";

function printed(source: string): readonly string[] {
  return parseOwnershipJson(source).problems.map(formatProblem);
}

describe("parseOwnershipJson", () => {
  it("gives the value of JSON text", () => {
    expect(parseOwnershipJson('{ "people": {}, "list": [1, -2.5e3, true, null, "\\u0061"] }')).toEqual({
      value: { people: {}, list: [1, -2500, true, null, "a"] },
      problems: [],
    });
  });

  it("skips a byte-order mark", () => {
    expect(parseOwnershipJson("\u{feff}{}")).toEqual({ value: {}, problems: [] });
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["an empty text", "", ["line 1, column 1: The text ends too early. Close what is open."]],
    [
      "a text that breaks off",
      '{\n  "people": {',
      ["people (line 2, column 14): The text ends too early. Close what is open."],
    ],
    [
      "a comma too many",
      '{\n  "a": 1,\n}',
      ['a (line 3, column 1): "}" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "a missing comma",
      '{ "a": 1 "b": 2 }',
      ['a (line 1, column 10): ""b"" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "a missing colon",
      '{ "a" 1 }',
      ['a (line 1, column 7): "1" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "the wrong bracket",
      '{ "a": [1} }',
      ['a[0] (line 1, column 10): "}" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "two values",
      "{} {}",
      ['line 1, column 4: "{" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "a word that JSON has not",
      '{ "a": NaN }',
      ['a (line 1, column 8): "NaN" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "a comment",
      "// people\n{}",
      ['line 1, column 1: "//" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
    [
      "a text without its end",
      '{ "a": "b }',
      ['a (line 1, column 8): ""b }" cannot stand here. Correct the JSON: quotes, commas and brackets.'],
    ],
  ])("refuses %s", (_, source, problems) => {
    expect(printed(source)).toEqual(problems);
  });

  it("refuses keys that stand twice and names every place", () => {
    const source =
      '{\n  "people": {\n    "ada": 1,\n    "ada": 2\n  },\n  "list": [{ "a": 1, "\\u0061": 2 }],\n  "people": {}\n}';

    expect(parseOwnershipJson(source).value).toBeUndefined();
    expect(printed(source)).toEqual([
      'people.ada (line 4, column 5): "ada" stands twice in one object. Remove one of the two.',
      'list[0].a (line 6, column 22): "a" stands twice in one object. Remove one of the two.',
      'people (line 7, column 3): "people" stands twice in one object. Remove one of the two.',
    ]);
  });

  it("accepts one key in two objects", () => {
    expect(printed('[{ "a": 1 }, { "a": 2 }]')).toEqual([]);
  });

  it("pollutes no prototype", () => {
    const { value } = parseOwnershipJson('{ "__proto__": { "polluted": true } }');

    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { readonly polluted?: true }).polluted).toBeUndefined();
  });

  it("refuses what is nested ten thousand levels deep", () => {
    expect(printed(`${"[".repeat(10_000)}${"]".repeat(10_000)}`)).toEqual([
      "line 1, column 1001: It is nested more than 1000 levels deep. Write the declaration without nesting.",
    ]);
  });

  it("accepts what is nested a thousand levels deep", () => {
    expect(printed(`${"[".repeat(1_000)}${"]".repeat(1_000)}`)).toEqual([]);
  });

  it("refuses 50 MB before it reads them", () => {
    const source = `"${"x".repeat(50_000_000)}"`;
    const started = performance.now();

    expect(printed(source)).toEqual([
      "ownership: The declaration is larger than 8388608 bytes. Write one declaration per stack.",
    ]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("counts bytes, not characters", () => {
    expect(printed(`"${"ü".repeat(mostOwnershipBytes / 2)}"`)).toEqual([
      "ownership: The declaration is larger than 8388608 bytes. Write one declaration per stack.",
    ]);
  });

  it.each(['":"', '{"":1}', '{"a":":"}'])("accepts %s", (source) => {
    expect(parseOwnershipJson(source).problems).toEqual([]);
    expect(accepts(source)).toBe(true);
  });

  it("never throws and accepts nothing that JSON.parse refuses", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"b"',
      "1",
      "-0",
      "01",
      "true",
      "nul",
      " ",
      "\n",
      '"',
      "\\",
      "\u{a0}",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join("")),
        ),
        (source) => {
          expect(parseOwnershipJson(source).problems.length === 0).toBe(accepts(source));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("reads whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value);
        expect(parseOwnershipJson(written)).toEqual({ value: JSON.parse(written), problems: [] });
      }),
    );
  });
});

/** What JSON.parse accepts and no key of which stands twice: then as many keys come out as go in. */
function accepts(source: string): boolean {
  // The reviver is called for every key of every object, and once more for the value as a whole.
  let keys = -1;
  try {
    JSON.parse(source, function (_, item) {
      if (!Array.isArray(this)) keys++;
      return item;
    });
  } catch {
    return false;
  }
  // A colon inside a text is no key: texts are emptied before the keys are counted.
  const emptied = source.replace(/"(?:\\.|[^"\\])*"/gs, '""');
  return keys === (emptied.match(/""\s*:/g) ?? []).length;
}
