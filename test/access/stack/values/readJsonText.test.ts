import fc from "fast-check";
import { readJsonText } from "../../../../access/stack/values/readJsonText.ts";

describe("readJsonText", () => {
  it("reads what JSON.stringify writes, however it is indented", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 4 }), (value, blanks) => {
        const text = JSON.stringify(value, undefined, blanks);
        expect(JSON.stringify(readJsonText(text))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each(["", "{", "{} {}", "undefined", "{'a': 1}", '{"a": 1,}', "NaN", "\uFEFF{}"])(
    "reads nothing in %j",
    (text) => {
      expect(readJsonText(text)).toBeUndefined();
    },
  );

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{"c":2,"c":2}}',
    '[{"a":1},{"a":1,"a" :2}]',
    '{"a":1,"\\u0061":2}',
    '{"__proto__":1,"__proto__":2}',
    '{"1":1,"1":2}',
  ])("reads nothing where a key stands twice: %s", (text) => {
    expect(readJsonText(text)).toBeUndefined();
  });

  it("takes no text for a key, whatever stands in it", () => {
    expect(readJsonText('{"a":"\\"b\\":","c":["d\\\\", ":"]}')).toEqual({ a: '"b":', c: ["d\\", ":"] });
  });

  it("reads text that is nested deeper than the stack", () => {
    expect(readJsonText(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toBeDefined();
  });
});
