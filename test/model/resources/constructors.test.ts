import * as resources from "../../../model/resources/index.ts";

const constructors = Object.entries(resources) as readonly (readonly [string, (args: object) => { kind: string }])[];

describe("a resource constructor", () => {
  it.each(constructors)("%s returns plain data: the kind and its arguments", (_, make) => {
    const resource = make({ name: "shop-{environment}" });

    expect(resource).toEqual({ kind: resource.kind, name: "shop-{environment}" });
    expect(JSON.parse(JSON.stringify(resource))).toEqual(resource);
  });

  it("has a kind of its own, in kebab-case", () => {
    const kinds = constructors.map(([, make]) => make({}).kind);

    expect(new Set(kinds).size).toBe(constructors.length);
    expect(kinds.filter((kind) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(kind))).toEqual([]);
  });
});
