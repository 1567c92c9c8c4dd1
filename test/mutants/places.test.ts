import type { StackResource } from "../../access/stack/resource.ts";
import { placesOf } from "./places/placesOf.ts";
import { setAt } from "./places/setAt.ts";

const role: StackResource = {
  urn: "urn:pulumi:s::p::aws:iam/role:Role::deploy",
  type: "aws:iam/role:Role",
  name: "deploy",
  properties: { name: "deploy", policy: '{"Statement":[{"Action":["a","b","c"]}]}', tags: { owner: "leo" } },
  options: { protect: false, ignoreChanges: [] },
};

describe("setAt", () => {
  it("puts another value at a path and leaves everything else", () => {
    expect(setAt({ a: [{ b: 1 }, 2], c: 3 }, ["a", 0, "b"], 7)).toEqual({ a: [{ b: 7 }, 2], c: 3 });
  });

  it("takes a key or an element away where there is no value", () => {
    expect(setAt({ a: [1, 2], c: 3 }, ["a", 0], undefined)).toEqual({ a: [2], c: 3 });
    expect(setAt({ a: [1, 2], c: 3 }, ["a"], undefined)).toEqual({ c: 3 });
  });
});

describe("placesOf", () => {
  it("names every property and every place inside, also inside a JSON text, and of a long list the ends", () => {
    expect([...placesOf(role)].map(({ text }) => text)).toEqual([
      "name",
      "policy",
      "policy.Statement",
      "policy.Statement[0]",
      "policy.Statement[0].Action",
      "policy.Statement[0].Action[0]",
      "policy.Statement[0].Action[2]",
      "tags",
      "tags.owner",
    ]);
  });

  it("writes a changed JSON text as text", () => {
    const place = [...placesOf(role)].find(({ text }) => text === "policy.Statement[0].Action[2]");
    expect(place?.put("*").properties.policy).toBe('{"Statement":[{"Action":["a","b","*"]}]}');
    expect(place?.put(undefined).properties.policy).toBe('{"Statement":[{"Action":["a","b"]}]}');
  });
});
