import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import analyzer from "@pulumi/pulumi/proto/analyzer_pb.js";
import struct from "google-protobuf/google/protobuf/struct_pb.js";
import { planAccess } from "../access/planAccess.ts";
import { resourcesOfPlan } from "../policypacks/ownership/judge/resourcesOfPlan.ts";
import type { StackResource } from "../access/stack/resource.ts";
import { Analyzer } from "./support/analyzer.ts";
import { bigHarbor } from "./support/bigHarbor.ts";
import { writeEmptyPack } from "./support/emptyPack.ts";

/**
 * What the pack costs for each of some 10,000 resources, over a pack without any policy: at most 1.5. Both are asked over gRPC as the engine does,
 * resource by resource, in turns of a hundred; `node bench/packCost.ts`.
 */
const stack = "big";
const turn = 100;

const ownership = bigHarbor(7);
const resources = resourcesOfPlan(planAccess(ownership), stack, "keyholder").slice(0, 10_000);
const folder = mkdtempSync(join(tmpdir(), "keyholder-bench-"));
for (const linked of ["node_modules", "model", "declaration", "access"])
  symlinkSync(resolve(linked), join(folder, linked), "dir");
cpSync(resolve("policypacks"), join(folder, "policypacks"), { recursive: true });
mkdirSync(join(folder, "stacks", stack), { recursive: true });
writeFileSync(join(folder, "stacks", `Pulumi.${stack}.yaml`), 'config:\n  keyholder:today: "2026-11-21"\n');
writeFileSync(
  join(folder, "stacks", stack, "ownership.ts"),
  `export const ownership: unknown = ${JSON.stringify(ownership)};\n`,
);

const packs = {
  empty: await Analyzer.start(writeEmptyPack(join(folder, "empty"))),
  ours: await Analyzer.start(join(folder, "policypacks", "ownership")),
};
const requests = resources.map(requestOf);
const total = { empty: 0, ours: 0 };
let violations = 0;

// What is loaded once is measured apart.
const [first] = requests;
if (first === undefined) throw new Error("There is no resource.");
await packs.empty.resource(first);
const before = performance.now();
await packs.ours.resource(first);
const loading = performance.now() - before;

for (let from = 0; from < requests.length; from += turn) {
  for (const name of ["empty", "ours"] as const) {
    const start = performance.now();
    for (const request of requests.slice(from, from + turn)) violations += await packs[name].resource(request);
    total[name] += performance.now() - start;
  }
}
for (const pack of Object.values(packs)) pack.end();
rmSync(folder, { recursive: true });
const each = (milliseconds: number) => `${((1000 * milliseconds) / requests.length).toFixed(0)} µs`;
process.stdout.write(
  `${requests.length} resources, ${violations} violations: ${each(total.ours)} each, without any policy ${each(total.empty)}, ratio ${(total.ours / total.empty).toFixed(2)}; loading once ${loading.toFixed(0)} ms\n`,
);

function requestOf({ urn, type, name, properties, provider, options }: StackResource): analyzer.AnalyzeRequest {
  const request = new analyzer.AnalyzeRequest();
  request.setUrn(urn);
  request.setType(type);
  request.setName(name);
  request.setProperties(struct.Struct.fromJavaScript(textDocuments(properties)));
  const set = new analyzer.AnalyzerResourceOptions();
  set.setProtect(options.protect);
  set.setIgnorechangesList([...options.ignoreChanges]);
  request.setOptions(set);
  if (provider !== undefined) {
    const through = new analyzer.AnalyzerProviderResource();
    through.setUrn(provider.urn);
    through.setType(provider.type);
    through.setName(provider.name);
    through.setProperties(struct.Struct.fromJavaScript({ region: "eu-west-1" }));
    request.setProvider(through);
  }
  return request;
}

/** Documents as the program sends them: as text. */
function textDocuments(properties: StackResource["properties"]) {
  const documents = ["assumeRolePolicy", "policy", "eventPattern", "dashboardBody"];
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      documents.includes(name) ? JSON.stringify(value) : (value as never),
    ]),
  );
}
