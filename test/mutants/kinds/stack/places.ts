import type { StackResource } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";

/** Resources that are gone, stand twice, or stand somewhere else. */
export const placeKinds: readonly MutantKind[] = [
  {
    name: "resource deleted",
    does: "removes",
    what: "A resource is not registered any more.",
    inEngine: true,
    *of(resource) {
      if (!isMadeByTheEngine(resource)) yield { edit: () => ({ op: "drop" }), place: "the resource", now: "gone" };
    },
  },
  {
    name: "resource of another name",
    does: "redirects",
    what: "A resource has another logical name.",
    inEngine: true,
    *of(resource) {
      if (isMadeByTheEngine(resource)) return;
      for (const name of [`${resource.name}-other`, resource.name.toUpperCase(), `${resource.name} `]) {
        if (name === resource.name) continue;
        yield { edit: () => ({ op: "move", resource: named(resource, name) }), place: "name", now: name };
      }
    },
  },
  {
    name: "resource in another place",
    does: "redirects",
    what: "A resource has another parent, or none.",
    inEngine: true,
    *of(resource) {
      if (isMadeByTheEngine(resource)) return;
      const [, , types = ""] = resource.urn.split("::");
      const own = types.split("$");
      const others = [
        [resource.type],
        ["keyholder:index:OwnedAccess", resource.type],
        ["keyholder:index:OwnedAccess", "keyholder:aws:AccessRole", resource.type],
        ["custom:index:Other", ...own],
        [...own.slice(0, -1), "custom:index:Other", resource.type],
      ].map((all) => all.join("$"));
      for (const other of others) {
        if (other === types) continue;
        yield { edit: () => ({ op: "move", resource: placed(resource, other) }), place: "parent", now: other };
      }
    },
  },
  {
    name: "resource of another type",
    does: "redirects",
    what: "A resource of another type stands in its place.",
    inEngine: false,
    *of(resource) {
      if (isMadeByTheEngine(resource)) return;
      for (const type of otherTypes) {
        const [, , types = ""] = resource.urn.split("::");
        const moved = placed({ ...resource, type }, [...types.split("$").slice(0, -1), type].join("$"));
        if (type !== resource.type) yield { edit: () => ({ op: "move", resource: moved }), place: "type", now: type };
      }
    },
  },
  {
    name: "resource twice",
    does: "widens",
    what: "A resource stands a second time, under another name or another parent.",
    inEngine: true,
    *of(resource) {
      if (isMadeByTheEngine(resource)) return;
      const twins = [named(resource, `${resource.name}-2`), placed(resource, `custom:index:Other$${resource.type}`)];
      for (const twin of twins)
        yield { edit: () => ({ op: "add", resource: twin }), place: "the resource", now: twin.urn };
    },
  },
];

const otherTypes = [
  "aws:iam/user:User",
  "aws:iam/policyAttachment:PolicyAttachment",
  "github:index/branchProtection:BranchProtection",
  "github:index/membership:Membership",
  "aws-native:iam:Role",
  "aws:iam/role:RoleOfTomorrow",
  "aws:Iam/Role:Role",
];

/** A default provider stands as long as something goes through it. */
function isMadeByTheEngine({ type, name }: StackResource): boolean {
  return type.startsWith("pulumi:providers:") && name.startsWith("default");
}

function named(resource: StackResource, name: string): StackResource {
  return { ...resource, name, urn: resource.urn.slice(0, -resource.name.length) + name };
}

function placed(resource: StackResource, types: string): StackResource {
  const [start = "", project = ""] = resource.urn.split("::");
  return { ...resource, urn: `${start}::${project}::${types}::${resource.name}` };
}
