import { asset } from "@pulumi/pulumi";
import { unknownCheckingProxy } from "@pulumi/policy";
import fc from "fast-check";
import { secretValue, unknownValue } from "../../../../access/stack/resource.ts";
import { readProperties, readValue } from "../../../../access/stack/values/readValue.ts";

const unknownMarks = {
  boolean: "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
  number: "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
  string: "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  array: "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
  asset: "030794c1-ac77-496b-92df-f27374a8bd58",
  archive: "e48ece36-62e2-4504-bad9-02848725956a",
  object: "dd056dcd-154b-4c76-9bd3-c8f88648b5ff",
};
const signature = "4dabf18193072939515e22adb298388d";
const signatures = {
  secret: "1b47061264138c4ac30d75fd1eb44270",
  output: "d0e6a833031e9bbcd3f4e8bde6ca49a4",
  asset: "c44067f5952c0a294b673a41bacd8c17",
  archive: "0def7320c3a5731c473e5ecbe6d01bc7",
  resource: "5cf8f73096256a8f31e491e813e4eb8e",
};

describe("readValue", () => {
  it.each([null, true, false, 0, -1.5, "", "text", [], {}, [1, [2]], { a: { b: null } }])(
    "keeps %j as it is",
    (value) => {
      expect(readValue(value)).toEqual(value);
    },
  );

  it("is the identity on plain JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(readValue(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each(Object.entries(unknownMarks))("knows the mark of an unknown %s, alone and inside of a text", (_, mark) => {
    expect(readValue(mark)).toBe(unknownValue);
    expect(readValue(`arn:aws:iam::${mark}:role/deploy`)).toBe(unknownValue);
    expect(readValue(JSON.stringify({ Statement: [{ Principal: { AWS: mark } }] }))).toBe(unknownValue);
    expect(readValue({ a: [{ b: mark }, "known"] })).toEqual({ a: [{ b: unknownValue }, "known"] });
  });

  it("takes a text of 36 characters that is no mark, and a mark that is cut short, for what they are", () => {
    expect(readValue("1c4a061d-8072-4f0a-a4cb-0ff528b18fe8")).toBe("1c4a061d-8072-4f0a-a4cb-0ff528b18fe8");
    expect(readValue(unknownMarks.boolean.slice(1))).toBe(unknownMarks.boolean.slice(1));
  });

  it("knows a secret by its signature, by that of an output, and by what a state writes in its place", () => {
    expect(readValue({ [signature]: signatures.secret, value: "known all the same" })).toBe(secretValue);
    expect(readValue({ [signature]: signatures.output, value: "x", secret: true })).toBe(secretValue);
    expect(readValue("[secret]")).toBe(secretValue);
    expect(readValue(["a", { b: "[secret]" }])).toEqual(["a", { b: secretValue }]);
  });

  it("reads the value of an output that is known, and knows one without a value as unknown", () => {
    expect(readValue({ [signature]: signatures.output, value: { a: [1] }, dependencies: ["urn"] })).toEqual({ a: [1] });
    expect(readValue({ [signature]: signatures.output, value: unknownMarks.number })).toBe(unknownValue);
    expect(readValue({ [signature]: signatures.output })).toBe(unknownValue);
  });

  it.each([
    ["an asset", { [signature]: signatures.asset, text: "{}" }],
    ["an archive", { [signature]: signatures.archive, assets: {} }],
    ["a reference to a resource", { [signature]: signatures.resource, urn: "urn", id: "id" }],
    ["a signature that nobody knows", { [signature]: "0000", value: "x" }],
    ["a signature that is no text", { [signature]: null, value: "x" }],
    ["an asset of the SDK", new asset.StringAsset("{}")],
    ["a file of the SDK", new asset.FileAsset("./policy.json")],
    ["an archive of the SDK", new asset.AssetArchive({ "policy.json": new asset.StringAsset("{}") })],
    ["a function", () => "x"],
    ["a big integer", 5n],
    ["a symbol", Symbol("x")],
    ["nothing inside of a list", undefined],
  ])("takes %s for unknown", (_, value) => {
    expect(readValue(value)).toBe(unknownValue);
    expect(readValue([value])).toEqual([unknownValue]);
  });

  it("reads what the SDK hands out behind a proxy that throws where a value is unknown", () => {
    const inputs = { a: { b: [unknownMarks.string, 1, { c: "x" }] }, d: unknownMarks.number, e: [[true]] };
    const proxy = unknownCheckingProxy(inputs);

    expect(() => JSON.stringify(proxy)).toThrow("can't be known during preview");
    expect(readValue(proxy)).toEqual({ a: { b: [unknownValue, 1, { c: "x" }] }, d: unknownValue, e: [[true]] });
  });

  it("keeps names that every object has from its prototype, as properties of the value alone", () => {
    const read = readProperties(JSON.parse('{ "__proto__": { "policy": 1 }, "constructor": 5, "toString": "x" }'));

    expect(Object.keys(read)).toEqual(["__proto__", "constructor", "toString"]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(read.policy).toBeUndefined();
  });

  it("leaves what the engine notes for itself out, and properties without a value", () => {
    expect(
      readProperties({ name: "a", __defaults: ["x"], __internal: {}, tags: { __defaults: [] }, none: undefined }),
    ).toEqual({ name: "a", tags: {} });
  });

  it("ends at a depth at which no input is, and at a circle", () => {
    const circle: { self?: unknown; list: unknown[] } = { list: [] };
    circle.self = circle;

    expect(holdsUnknown(readValue(nested(10_000)))).toBe(true);
    expect(JSON.stringify(readValue(nested(150)))).toBe(JSON.stringify(nested(150)));
    expect(holdsUnknown(readValue(circle))).toBe(true);
  });

  it("tells an unknown value wherever it is put, and nothing but that", () => {
    const mark = fc.constantFrom(...Object.values(unknownMarks), "[secret]");
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string({ maxLength: 10 }),
        mark.map((text) => ({ marked: text })),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(fc.string({ maxLength: 5 }), tie("tree"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const marks = JSON.stringify(value).match(/"marked":"/g) ?? [];
        expect(countMarks(readValue(value))).toBe(marks.length);
      }),
    );
  });
});

function nested(depth: number): unknown {
  let value: unknown = "inside";
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { a: value };
  return value;
}

function holdsUnknown(value: unknown): boolean {
  return countMarks(value) > 0;
}

function countMarks(value: unknown): number {
  if (value === unknownValue || value === secretValue) return 1;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, item) => sum + countMarks(item), 0);
}
