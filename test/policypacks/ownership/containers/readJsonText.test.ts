import fc from "fast-check";
import { readJsonText } from "../../../../policypacks/ownership/containers/readJsonText.ts";

describe("readJsonText", () => {
  it("reads whatever JSON writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const text = JSON.stringify(value, undefined, space);
        expect(readJsonText(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    "",
    "{",
    "[1] x",
    "'a'",
    "{a:1}",
    "[1,]",
    "NaN",
    '{"a":1,"a":2}',
    '[{"b":{"a":1, "a" :1}}]',
    '{"a":1,"\\u0061":2}',
  ])("reads nothing from %j", (text) => {
    expect(readJsonText(text)).toBeUndefined();
  });

  it("is not misled by braces, colons and quotes within texts", () => {
    const value = { a: '"b": {"a":1}', "c:": ['\\":', "\\"] };

    expect(readJsonText(JSON.stringify(value))).toEqual(value);
  });
});
