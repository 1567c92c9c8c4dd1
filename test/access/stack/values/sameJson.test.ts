import fc from "fast-check";
import { sameJson } from "../../../../access/stack/values/sameJson.ts";
import { reorder } from "../../../support/reorder.ts";

const parse = (text: string): unknown => JSON.parse(text);

describe("sameJson", () => {
  it.each([
    ["two equal texts", '"a"', '"a"', true],
    ["two texts", '"a"', '"b"', false],
    ["a number and its text", "1", '"1"', false],
    ["null and an object", "null", "{}", false],
    ["an empty list and an empty object", "[]", "{}", false],
    ["an empty object and an empty list", "{}", "[]", false],
    ["a list in another order", "[1,2]", "[2,1]", false],
    ["a list and a longer one", "[1]", "[1,2]", false],
    ["keys in another order", '{"a":1,"b":{"c":2,"d":3}}', '{"b":{"d":3,"c":2},"a":1}', true],
    ["a key that is null and one that is missing", '{"a":null}', "{}", false],
    ["another key with the same value", '{"a":1}', '{"b":1}', false],
    ["a key called __proto__ and another key", '{"__proto__":{}}', '{"a":1}', false],
    ["a key called constructor and another key", '{"constructor":null}', '{"a":null}', false],
  ])("compares %s", (_, one, other, same) => {
    expect(sameJson(parse(one), parse(other))).toBe(same);
    expect(sameJson(parse(other), parse(one))).toBe(same);
  });

  it("says of what is nested deeper than any input that it differs", () => {
    const deep = (leaf: string) => parse(`${"[".repeat(50_000)}${leaf}${"]".repeat(50_000)}`);

    expect(sameJson(deep("1"), deep("2"))).toBe(false);
    expect(sameJson(deep("1"), deep("1"))).toBe(false);
  });

  it("agrees with the text of a value, but for the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.infiniteStream(fc.nat()), (one, other, picks) => {
        const pick = (count: number) => Number(picks.next().value) % count;
        expect(sameJson(parse(JSON.stringify(one)), reorder(parse(JSON.stringify(one)), pick))).toBe(true);
        const texts = [one, other].map((value) => JSON.stringify(sorted(parse(JSON.stringify(value)))));
        expect(sameJson(parse(JSON.stringify(one)), parse(JSON.stringify(other)))).toBe(texts[0] === texts[1]);
      }),
    );
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return { fields: entries.map(([key, item]) => [key, sorted(item)]) };
}
