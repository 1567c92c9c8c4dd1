import { ownTags, tagChange, tagMap } from "../../../../sandbox/aws/resources/tags.ts";

describe("ownTags", () => {
  it("leaves out what the provider gives to everything", () => {
    expect(ownTags({ a: "1", m: "k" }, { m: "k" }, {})).toEqual({ a: "1" });
  });

  it("keeps what the resource names itself, and a value of its own", () => {
    expect(ownTags({ m: "k" }, { m: "k" }, { m: "k" })).toEqual({ m: "k" });
    expect(ownTags({ m: "other" }, { m: "k" }, {})).toEqual({ m: "other" });
  });
});

describe("tagMap", () => {
  it("leaves out the tags that AWS sets itself", () => {
    expect(
      tagMap([
        { Key: "a", Value: "1" },
        { Key: "aws:b", Value: "2" },
      ]),
    ).toEqual({ a: "1" });
  });
});

describe("tagChange", () => {
  it("sets what is new or different and removes the rest", () => {
    expect(tagChange({ tagsAll: { a: "1", b: "2", c: "3" } }, { tagsAll: { a: "1", b: "x", d: "4" } })).toEqual({
      set: [
        { Key: "b", Value: "x" },
        { Key: "d", Value: "4" },
      ],
      removed: ["c"],
    });
  });
});
