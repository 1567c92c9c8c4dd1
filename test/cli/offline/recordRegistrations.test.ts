import { type MockMonitor, recordRegistrations, type Registration } from "../../../cli/offline/recordRegistrations.ts";
import { unknownValue } from "../../../access/stack/resource.ts";

const run = { stack: "acorn", project: "keyholder", config: { "aws:region": "eu-central-1" } };
const stackUrn = "urn:pulumi:acorn::keyholder::pulumi:pulumi:Stack::keyholder-acorn";
const urnOf = (place: string) => `urn:pulumi:acorn::keyholder::${place}`;

interface Given {
  readonly type: string;
  readonly name: string;
  readonly parent?: string;
  readonly component?: true;
  readonly provider?: string;
  readonly version?: string;
  readonly inputs?: object;
  readonly protect?: boolean;
  readonly ignoreChanges?: readonly string[];
}

function registration({
  type,
  name,
  parent = "",
  component,
  provider = "",
  version = "",
  inputs,
  protect,
  ignoreChanges = [],
}: Given): Registration {
  return {
    getType: () => type,
    getName: () => name,
    getParent: () => parent,
    getCustom: () => component === undefined,
    getProvider: () => provider,
    getVersion: () => version,
    getProtect: () => protect,
    getIgnorechangesList: () => ignoreChanges,
    getObject: () => inputs && { toJavaScript: () => inputs },
  };
}

/** A monitor like that of the mock runtime, whose URNs know one parent alone; it answers with the URN. */
function start() {
  const monitor: MockMonitor = {
    newUrn: (parent, type, name) => {
      const within = parent === "" ? "" : `${(parent.split("::")[2] ?? "").split("$").at(-1)}$`;
      return `urn:pulumi:acorn::keyholder::${within}${type}::${name}`;
    },
    registerResource: (request) => monitor.newUrn(request.getParent(), request.getType(), request.getName()),
  };
  const recorded = recordRegistrations(monitor, run);
  return { recorded, register: (given: Given) => monitor.registerResource(registration(given)) as string };
}

describe("recordRegistrations", () => {
  it("knows the stack itself before anything is registered", () => {
    expect(start().recorded()).toEqual([
      {
        urn: stackUrn,
        type: "pulumi:pulumi:Stack",
        name: "keyholder-acorn",
        properties: {},
        options: { protect: false, ignoreChanges: [] },
      },
    ]);
  });

  it("tells URNs with every component around a resource, as the engine does", () => {
    const { recorded, register } = start();
    const outer = register({ type: "my:index:Outer", name: "outer", component: true });
    const inner = register({ type: "my:index:Inner", name: "inner", parent: outer, component: true });
    register({ type: "aws:s3/bucket:Bucket", name: "files", parent: inner });

    expect(
      recorded().flatMap(({ urn, provider }) => (provider === undefined && urn !== stackUrn ? [urn] : [])),
    ).toEqual([
      urnOf("my:index:Inner::inner").replace("my:index:Inner", "my:index:Outer$my:index:Inner"),
      urnOf("my:index:Outer::outer"),
      urnOf("pulumi:providers:aws::default"),
    ]);
    expect(recorded().map(({ urn }) => urn)).toContain(
      urnOf("my:index:Outer$my:index:Inner$aws:s3/bucket:Bucket::files"),
    );
  });

  it("leaves the stack out of URNs, even where it is the parent", () => {
    const { recorded, register } = start();
    const stack = register({ type: "pulumi:pulumi:Stack", name: "keyholder-acorn", component: true });
    register({ type: "my:index:Outer", name: "outer", parent: stack, component: true });

    expect(recorded().map(({ urn }) => urn)).toContain(urnOf("my:index:Outer::outer"));
  });

  it("tells inputs and options, with what is not known yet", () => {
    const { recorded, register } = start();
    const inputs = { name: "files", arn: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" };
    register({ type: "aws:s3/bucket:Bucket", name: "files", inputs, protect: true, ignoreChanges: ["tags"] });

    expect(recorded().find(({ name }) => name === "files")).toMatchObject({
      properties: { name: "files", arn: unknownValue },
      options: { protect: true, ignoreChanges: ["tags"] },
    });
  });

  it("tells the provider that a resource names, without its id, and the engine's own where it names none", () => {
    const { recorded, register } = start();
    const main = register({ type: "pulumi:providers:aws", name: "main" });
    register({ type: "aws:s3/bucket:Bucket", name: "a", provider: `${main}::04da6b54-80e4-46f7-96ec-b56ff0331ba9` });
    register({ type: "aws:s3/bucket:Bucket", name: "b", provider: `${main}::` });
    register({ type: "aws:s3/bucket:Bucket", name: "c", version: "7.48.0" });
    const providers = recorded().flatMap(({ name, provider }) => (provider ? [[name, provider]] : []));
    const type = "pulumi:providers:aws";

    expect(providers).toEqual([
      ["a", { urn: urnOf("pulumi:providers:aws::main"), type, name: "main" }],
      ["b", { urn: urnOf("pulumi:providers:aws::main"), type, name: "main" }],
      ["c", { urn: urnOf("pulumi:providers:aws::default_7_48_0"), type, name: "default_7_48_0" }],
    ]);
    expect(recorded().find(({ name }) => name === "default_7_48_0")?.properties).toEqual({
      region: "eu-central-1",
      version: "7.48.0",
    });
  });

  it("tells a provider inside of a component by its own type", () => {
    const { recorded, register } = start();
    const outer = register({ type: "my:index:Outer", name: "outer", component: true });
    const inner = register({ type: "my:index:Inner", name: "inner", parent: outer, component: true });
    const main = register({ type: "pulumi:providers:aws", name: "main", parent: inner });
    register({
      type: "aws:s3/bucket:Bucket",
      name: "files",
      provider: `${main}::04da6b54-80e4-46f7-96ec-b56ff0331ba9`,
    });

    expect(recorded().find(({ name }) => name === "files")?.provider).toEqual({
      urn: urnOf("my:index:Outer$my:index:Inner$pulumi:providers:aws::main"),
      type: "pulumi:providers:aws",
      name: "main",
    });
  });

  it("gives components and providers no provider", () => {
    const { recorded, register } = start();
    register({ type: "my:index:Outer", name: "outer", component: true });
    register({ type: "pulumi:providers:aws", name: "main" });

    expect(recorded().filter(({ provider }) => provider !== undefined)).toEqual([]);
  });

  it("stands in order of type and name, however the program registers", () => {
    const { recorded, register } = start();
    for (const name of ["b", "a", "c"]) register({ type: "my:index:Outer", name, component: true });
    register({ type: "a:b:C", name: "z", component: true });

    expect(recorded().map(({ type, name }) => `${type} ${name}`)).toEqual([
      "a:b:C z",
      "my:index:Outer a",
      "my:index:Outer b",
      "my:index:Outer c",
      "pulumi:pulumi:Stack keyholder-acorn",
    ]);
  });
});
