import { engineMarks } from "../../../../access/stack/values/engineMarks.ts";
import { secretValue, unknownValue } from "../../../../access/stack/resource.ts";
import { readValue } from "../../../../access/stack/values/readValue.ts";

describe("engineMarks", () => {
  it("holds the marks by which the rules know unknown and secret values", () => {
    for (const mark of engineMarks.unknown) {
      expect([readValue(mark), readValue(`a ${mark} b`)]).toEqual([unknownValue, unknownValue]);
      expect(readValue(`${mark.slice(0, -1)}0`)).not.toBe(unknownValue);
    }
    expect(readValue(engineMarks.secret)).toBe(secretValue);
    expect(readValue({ [engineMarks.signature]: "1b47061264138c4ac30d75fd1eb44270" })).toBe(secretValue);
  });
});
