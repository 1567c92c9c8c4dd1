import { normalInlinePolicy, normalJson, sameJson } from "../../../../sandbox/aws/resources/normalJson.ts";

describe("normalJson", () => {
  it("sorts keys and drops white space", () => {
    expect(normalJson('{ "b": [2, 1], "a": { "d": null, "c": true } }')).toBe('{"a":{"c":true,"d":null},"b":[2,1]}');
  });

  it("escapes what Go escapes", () => {
    expect(normalJson('{"a":"<b>&"}')).toBe('{"a":"\\u003cb\\u003e\\u0026"}');
  });

  it("leaves what is no JSON as it is", () => {
    expect(normalJson("nothing")).toBe("nothing");
  });
});

describe("normalInlinePolicy", () => {
  it("keeps the version first", () => {
    expect(normalInlinePolicy('{"Statement":[],"Version":"2012-10-17"}')).toBe(
      '{"Version":"2012-10-17","Statement":[]}',
    );
  });

  it("sorts a document without one", () => {
    expect(normalInlinePolicy('{"Statement":[],"Id":"a"}')).toBe('{"Id":"a","Statement":[]}');
  });
});

describe("sameJson", () => {
  it("looks past the order of keys and not past that of a list", () => {
    expect(sameJson('{"a":1,"b":[1,2]}', '{ "b": [1, 2], "a": 1 }')).toBe(true);
    expect(sameJson('{"b":[1,2]}', '{"b":[2,1]}')).toBe(false);
  });

  it("takes no text for the same as what is no JSON", () => {
    expect(sameJson("nothing", "nothing")).toBe(false);
  });
});
