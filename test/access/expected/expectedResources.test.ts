import { runtime } from "@pulumi/pulumi";
import { type ExpectedResource, expectedResources, expectedUrn, planAccess } from "../../../access/index.ts";
import type { AccessPlan } from "../../../access/plan.ts";
import { type MockMonitor, recordRegistrations } from "../../../cli/offline/recordRegistrations.ts";
import { OwnedAccess } from "../../../components/ownedAccess.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";
import { stacks } from "../../support/stacks.ts";

const plans = [["acorn", smallOwnership] as const, ...stacks].map(([name, ownership]) => {
  const plan = planAccess(ownership);
  return [name, plan, expectedResources(plan)] as const;
});

/** What the components register for a plan, but for components and the providers that the engine makes by itself. */
async function registered(stack: string, plan: AccessPlan): Promise<readonly StackResource[]> {
  const limit = Error.stackTraceLimit;
  // The SDK takes most of its time for stack traces that nobody reads here.
  Error.stackTraceLimit = 0;
  await runtime.setMocks(
    {
      newResource: ({ inputs }) => ({ id: undefined, state: inputs }),
      call: ({ token }) => {
        throw new Error(`called ${token}`);
      },
    },
    "keyholder",
    stack,
    true,
  );
  const monitor = runtime.getMonitor() as unknown as MockMonitor;
  const recorded = recordRegistrations(monitor, { stack, project: "keyholder", config: {} });
  new OwnedAccess(stack, { plan });
  await runtime.disconnect();
  Error.stackTraceLimit = limit;
  return recorded().filter(
    ({ type, name, provider }) =>
      provider !== undefined || (type.startsWith("pulumi:providers:") && !/^default/.test(name)),
  );
}

/** A registered resource in the words of an expected one. */
function told({ urn, properties, provider, options }: StackResource, planned: ExpectedResource | undefined) {
  return {
    urn,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        typeof value === "string" && typeof planned?.properties[name] !== "string" ? JSON.parse(value) : value,
      ]),
    ),
    through:
      provider === undefined ? undefined : `${provider.type} ${provider.name.replace(/^default_[\d_]+$/, "default")}`,
    ...options,
  };
}

/** What the SDK sets on each of its providers. */
const addedBySdk = { skipCredentialsValidation: false, skipRegionValidation: true };

/** An expected resource in the words of a registered one. */
function asRegistered(resource: ExpectedResource, stack: string) {
  const { through, protect, ignoreChanges } = resource;
  return {
    urn: expectedUrn(resource, stack, "keyholder"),
    properties: {
      ...JSON.parse(JSON.stringify(resource.properties)),
      ...(resource.type === "pulumi:providers:aws" && addedBySdk),
    },
    through:
      through === undefined
        ? undefined
        : through === "github"
          ? "pulumi:providers:github default"
          : `pulumi:providers:aws ${through.account}`,
    protect,
    ignoreChanges,
  };
}

describe("expectedResources", () => {
  it.each(plans)(
    "is what the components register for %s: place, provider, options, and every input",
    async (stack, plan, expected) => {
      const resources = await registered(stack, plan);
      const byUrn = new Map(expected.map((resource) => [expectedUrn(resource, stack, "keyholder"), resource]));

      expect(resources.map(({ urn }) => urn).sort()).toEqual([...byUrn.keys()].sort());
      for (const resource of resources) {
        const planned = byUrn.get(resource.urn);
        expect(told(resource, planned)).toEqual(planned && asRegistered(planned, stack));
      }
    },
  );

  it.each(plans)("gives each its own URN, and stands in order of type and name: %s", (stack, _, expected) => {
    const places = expected.map(({ type, name }) => [type, name] as const);
    const sorted = [...places].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));

    expect(new Set(expected.map((resource) => expectedUrn(resource, stack, "keyholder"))).size).toBe(expected.length);
    expect(places).toEqual(sorted);
  });

  it.each(plans)("goes through the provider of an account that the plan has: %s", (_name, plan, expected) => {
    const accounts = new Set(plan.accounts.map(({ key }) => key));
    const strangers = expected.filter(({ through }) => typeof through === "object" && !accounts.has(through.account));

    expect(strangers).toEqual([]);
    expect(
      expected
        .filter(({ through }) => through === undefined)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...accounts].sort());
  });

  it("makes no provider of tokens where the account has one already", () => {
    const [, plan] = plans[0] ?? [];
    const ofType = (create: boolean) =>
      expectedResources({
        ...plan,
        oidcProviders: plan?.oidcProviders.map((one) => ({ ...one, create })),
      } as AccessPlan)
        .map(({ type }) => type)
        .filter((type) => type === "aws:iam/openIdConnectProvider:OpenIdConnectProvider");

    expect([ofType(true).length, ofType(false).length]).toEqual([1, 0]);
  });
});

describe("expectedUrn", () => {
  it("names stack, project, every component around it, type and name", () => {
    const at = {
      type: "aws:iam/role:Role",
      name: "main/web",
      within: ["a:b:C", "d:e:F"],
      properties: {},
      protect: false,
      ignoreChanges: [],
    };

    expect(expectedUrn(at, "acorn", "keyholder")).toBe(
      "urn:pulumi:acorn::keyholder::a:b:C$d:e:F$aws:iam/role:Role::main/web",
    );
    expect(expectedUrn({ ...at, within: [] }, "acorn", "keyholder")).toBe(
      "urn:pulumi:acorn::keyholder::aws:iam/role:Role::main/web",
    );
  });
});
