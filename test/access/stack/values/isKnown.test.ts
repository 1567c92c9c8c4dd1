import fc from "fast-check";
import { secretValue, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { isKnown, unknownPlaces } from "../../../../access/stack/values/isKnown.ts";

const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Value>(null, true, 0, "text", unknownValue, secretValue),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "__proto__"), tie("value")),
  ),
})).value;

describe("unknownPlaces", () => {
  it("finds nothing in what is known", () => {
    expect(unknownPlaces({ a: [1, { b: "x" }], c: null })).toEqual([]);
  });

  it("names each place, and whether a secret stands there", () => {
    const value = {
      Statement: [{ Action: unknownValue }, "x", { Principal: { AWS: [secretValue] } }],
      Id: secretValue,
    };

    expect(unknownPlaces(value)).toEqual([
      { place: "Statement[0].Action", secret: false },
      { place: "Statement[2].Principal.AWS[0]", secret: true },
      { place: "Id", secret: true },
    ]);
  });

  it("begins at the place that it is told, or at none", () => {
    expect(unknownPlaces(unknownValue)).toEqual([{ place: "", secret: false }]);
    expect(unknownPlaces([unknownValue], "policy")).toEqual([{ place: "policy[0]", secret: false }]);
    expect(unknownPlaces({ a: unknownValue }, "policy")).toEqual([{ place: "policy.a", secret: false }]);
  });

  it("takes an object that only looks like a mark for what it is", () => {
    expect(unknownPlaces({ unknown: true })).toEqual([]);
    expect(isKnown({ secret: true })).toBe(true);
  });
});

describe("isKnown", () => {
  it("holds exactly where there is no unknown place", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(isKnown(value)).toBe(unknownPlaces(value).length === 0);
      }),
    );
  });
});
