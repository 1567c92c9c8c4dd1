import fc from "fast-check";
import type { Json } from "../../../../../access/iam/policy/parse/json.ts";
import { readJson } from "../../../../../access/iam/policy/parse/readJson.ts";

describe("readJson", () => {
  it("reads every kind of value", () => {
    const text = ' { "a" : [ 1 , -0.5e+3 , true , false , null , "\\u00e9\\n\\"" ] , "b" : { } }\r\n';
    expect(readJson(text)).toEqual({
      value: new Map<string, Json>([
        ["a", [1, -500, true, false, null, 'é\n"']],
        ["b", new Map()],
      ]),
      duplicateKeys: [],
    });
  });

  it("names each key that an object has twice, by its path", () => {
    const { value, ...told } = readJson(
      '{"a":1,"b":[{"c d":1,"c d":2,"c d":3}],"a":{"x":1},"x":2,"__proto__":1,"__proto__":2}',
    );
    expect(told).toEqual({ duplicateKeys: ['b[0]["c d"]', "a", '["__proto__"]'] });
    expect(value).toBeDefined();
  });

  it("counts lines as editors do and columns from 1", () => {
    const place = (text: string) => {
      const read = readJson(text);
      return read.value === undefined ? read.place : undefined;
    };
    expect(["x", "[\n\n 1 2", "[\r\n1 2", "[\r1 2", '["é" x'].map(place)).toEqual([
      "line 1, column 1",
      "line 3, column 4",
      "line 2, column 3",
      "line 2, column 3",
      "line 1, column 6",
    ]);
  });

  it("reads what JSON.parse reads, and nothing else", () => {
    const fragments = fc.array(
      fc.constantFrom(...'{}[],:" \n\\u0e1-+.9\u0001tx', "true", "null", '"a"', "1.5E3", "\\ud834"),
    );
    const text = fc.oneof(
      fragments.map((all) => all.join("")),
      fc.json({ maxDepth: 6 }),
      cutJson(),
    );
    fc.assert(
      fc.property(text, (written) => {
        const read = readJson(written);
        expect(read.value === undefined ? undefined : plain(read.value)).toEqual(parsed(written));
      }),
      { numRuns: 5_000 },
    );
  });
});

function cutJson(): fc.Arbitrary<string> {
  return fc.tuple(fc.json(), fc.nat(), fc.string()).map(([text, at, more]) => {
    const cut = at % (text.length + 1);
    return text.slice(0, cut) + more + text.slice(cut + 1);
  });
}

/** Undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plain(value: Json): unknown {
  if (value instanceof Map) {
    const object = {};
    for (const [key, member] of value)
      Object.defineProperty(object, key, {
        value: plain(member),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return object;
  }
  return Array.isArray(value) ? value.map(plain) : value;
}
