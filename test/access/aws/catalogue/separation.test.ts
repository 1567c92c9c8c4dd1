import fc from "fast-check";
import { sampleScope } from "../../../../access/aws/catalogue/samples.ts";
import type { Scope } from "../../../../access/aws/scope.ts";
import { patternsOverlap } from "../../../../access/iam/patternsOverlap.ts";
import {
  type AccessDuty,
  accessDuties,
  configParameter,
  type ServiceResource,
  secretParameter,
} from "../../../../model/index.ts";
import { allSamples, type Grant, grantsFor, sampleGrants } from "./support/grants.ts";

/** The only actions that two duties have, each on ARNs that never meet. */
const sharedActions = {
  "apigateway:PATCH": ["deploy", "provisioning"],
  "apigateway:POST": ["deploy", "provisioning"],
  "iam:PassRole": ["deploy", "provisioning"],
  "ssm:DeleteParameter": ["provisioning", "secrets"],
  "ssm:PutParameter": ["provisioning", "secrets"],
};

describe("home duties", () => {
  it("are one for each action, but for a few whose ARNs never meet", () => {
    const homes = Map.groupBy(
      dutyGrants(sampleGrants).flatMap(({ actions, duty }) => actions.map((action) => ({ action, duty }))),
      ({ action }) => action,
    );
    const shared = [...homes]
      .map(([action, list]) => [action, [...new Set(list.map(({ duty }) => duty))].sort()] as const)
      .filter(([, duties]) => duties.length > 1)
      .sort();

    expect(Object.fromEntries(shared)).toEqual(sharedActions);
  });

  it("are one for each action that stands on *", () => {
    const unscoped = dutyGrants(sampleGrants).filter(({ resources }) => resources.includes("*"));
    const elsewhere = unscoped.flatMap((grant) =>
      dutyGrants(sampleGrants).filter(
        (other) => other.duty !== grant.duty && other.actions.some((action) => grant.actions.includes(action)),
      ),
    );

    expect(elsewhere).toEqual([]);
  });
});

describe("deploy, provisioning, secrets and monitoring", () => {
  it("share no action on any resource of any two kinds", () => {
    expect(overlaps(sampleGrants)).toEqual([]);
  });

  it("share none when a service has the same name for everything", () => {
    expect(
      overlaps(
        grantsFor(
          allSamples.map((sample) => renamed(sample, "x")),
          sampleScope,
        ),
      ),
    ).toEqual([]);
  });

  it("share none across services, environments and regions of an account, whatever the names", () => {
    const resource = fc
      .tuple(fc.constantFrom(...allSamples), fc.constantFrom("x", "x-y", "x/y", "x-y/z", "default", "{environment}"))
      .map(([sample, name]) => renamed(sample, name));
    const scope: fc.Arbitrary<Scope> = fc
      .record({
        service: fc.constantFrom("x", "x-y", "shop"),
        environment: fc.constantFrom("production", "y"),
        region: fc.constantFrom("eu-central-1", "us-east-1"),
      })
      .map((place) => ({ ...sampleScope, ...place }));
    const declaration = fc.tuple(fc.uniqueArray(resource, { selector: identity, maxLength: 6 }), scope);

    fc.assert(
      fc.property(fc.array(declaration, { minLength: 1, maxLength: 4 }), (declarations) => {
        const places = declarations.filter(
          ([, { service }], at) => declarations.findIndex(([, other]) => other.service === service) === at,
        );
        expect(overlaps(places.flatMap(([resources, at]) => grantsFor(resources, at)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

interface DutyGrant extends Grant {
  readonly duty: AccessDuty;
}

function dutyGrants(grants: readonly Grant[]): readonly DutyGrant[] {
  return grants.flatMap((grant) => {
    const duty = accessDuties.find((known) => known === grant.capability);
    return duty === undefined ? [] : [{ ...grant, duty }];
  });
}

function overlaps(grants: readonly Grant[]): readonly string[] {
  const held = dutyGrants(grants).flatMap(({ actions, resources, duty }) =>
    actions.flatMap((action) => resources.map((resource) => ({ action, resource, duty }))),
  );
  return [...Map.groupBy(held, ({ action }) => action).values()]
    .filter((list) => new Set(list.map(({ duty }) => duty)).size > 1)
    .flatMap((list) =>
      list.flatMap((left, at) =>
        list
          .slice(at + 1)
          .filter((right) => right.duty !== left.duty && patternsOverlap(left.resource, right.resource))
          .map((right) => `${left.action}: ${left.duty} on ${left.resource}, ${right.duty} on ${right.resource}`),
      ),
    );
}

/** Under another name; a role's name keeps what it is passed to, because one role is passed to one service. */
function renamed(resource: ServiceResource, name: string): ServiceResource {
  if (resource.kind === "custom") return resource;
  if (resource.kind === "service-role") return { ...resource, name: `${name}-${resource.passedTo}` };
  if (resource.kind === "config-parameter") return configParameter({ name: `/config/${name}` });
  if (resource.kind === "secret-parameter") return secretParameter({ name: `/secret/${name}` });
  return { ...resource, name };
}

function identity(resource: ServiceResource): string {
  return resource.kind === "custom" ? "custom" : `${resource.kind} ${resource.name}`;
}
