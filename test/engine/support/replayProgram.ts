import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StackResource } from "../../../access/stack/resource.ts";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

/** A program that registers given resources, each at the place that its URN names, and nothing else. */
export function replayProgram({ workspace }: Sandbox, resources: readonly StackResource[]): void {
  writeFileSync(join(workspace.folder, "resources.json"), JSON.stringify(resources));
  writeFileSync(join(workspace.folder, "index.ts"), program);
}

const program = `
import { readFileSync } from "node:fs";
import { ComponentResource, CustomResource, ProviderResource } from "@pulumi/pulumi";

Error.stackTraceLimit = 0;
const resources = JSON.parse(readFileSync("resources.json", "utf8"));
const versions = { github: "6.15.0", aws: "7.48.0" };
const components = new Map();
const providers = new Map();

/** One component for each chain of types: a URN names no other part of what it stands in. */
function within(types) {
  const key = types.join("$");
  if (types.length === 0) return undefined;
  if (!components.has(key))
    components.set(key, new ComponentResource(types.at(-1), "replayed", {}, { parent: within(types.slice(0, -1)) }));
  return components.get(key);
}
const parentOf = ({ urn }) => within(urn.split("::")[2].split("$").slice(0, -1));
const isProvider = ({ type }) => type.startsWith("pulumi:providers:");

for (const resource of resources.filter((one) => isProvider(one) && !/^default/.test(one.name))) {
  const name = resource.type.split(":").at(-1);
  const { version, ...inputs } = resource.properties;
  providers.set(resource.urn, new ProviderResource(name, resource.name, inputs, { version: versions[name], parent: parentOf(resource) }));
}
for (const resource of resources.filter((one) => !isProvider(one) && one.provider !== undefined)) {
  const { protect, ignoreChanges } = resource.options;
  const provider = providers.get(resource.provider.urn);
  new CustomResource(resource.type, resource.name, resource.properties, {
    parent: parentOf(resource), protect, ignoreChanges: [...ignoreChanges],
    ...(provider ? { provider } : { version: versions[resource.type.split(":")[0]] }),
  });
}
`;
