import type { Value } from "../../../../access/stack/resource.ts";
import type { MutantKind } from "../../mutant.ts";
import { propertyKind } from "../propertyKind.ts";

const role = "aws:iam/role:Role";
const all = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };

/** Roles that can do more, for longer, or somewhere else. */
export const roleKinds: readonly MutantKind[] = [
  propertyKind(
    { name: "boundary exchanged", does: "widens", what: "A role carries another boundary, or none." },
    role,
    function* ({ properties }, { context }) {
      const planned = context.plan.envelopes
        .map(({ arn }) => arn)
        .filter((arn) => arn !== properties.permissionsBoundary);
      for (const arn of [...planned.slice(0, 4), ...others]) yield ["permissionsBoundary", arn];
      yield ["permissionsBoundary", undefined];
      yield ["permissionsBoundary", ""];
    },
  ),
  propertyKind(
    { name: "session longer", does: "widens", what: "A session lasts longer than the plan says." },
    role,
    function* ({ properties }) {
      const seconds = Number(properties.maxSessionDuration);
      for (const longer of [seconds + 1, 7200, 43_200]) if (longer > seconds) yield ["maxSessionDuration", longer];
      if (seconds > 3600) yield ["maxSessionDuration", undefined];
    },
  ),
  propertyKind(
    { name: "policy attached", does: "widens", what: "A policy is attached to a role by a property of it." },
    role,
    function* () {
      yield ["managedPolicyArns", ["arn:aws:iam::aws:policy/AdministratorAccess"]];
      yield ["inlinePolicies", [{ name: "more", policy: JSON.stringify(all) }]];
      // An empty inline policy takes the policies over.
      yield ["inlinePolicies", [{}]];
      yield ["inlinePolicies", [{ name: "permissions" }]];
    },
  ),
  propertyKind(
    { name: "tag changed", does: "hides", what: "A tag says something else, is gone, or is added." },
    role,
    function* ({ properties }) {
      const tags = (properties.tags ?? {}) as { readonly [key: string]: Value };
      yield ["tags", { ...tags, "keyholder:owner": "mallory" }];
      yield ["tags", { ...tags, team: "payments" }];
      yield ["tags", {}];
      yield ["tags", undefined];
    },
  ),
  propertyKind(
    { name: "policies owned less", does: "hides", what: "A policy that is added by hand is no diff." },
    "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
    function* () {
      yield ["policyNames", ["permissions", "more"]];
      yield ["policyNames", []];
      yield ["policyNames", undefined];
      yield ["roleName", "other"];
    },
  ),
  propertyKind(
    { name: "attachments owned less", does: "widens", what: "A managed policy that is attached is no diff." },
    "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
    function* () {
      yield ["policyArns", ["arn:aws:iam::aws:policy/AdministratorAccess"]];
      yield ["policyArns", [""]];
      yield ["roleName", "other"];
    },
  ),
  propertyKind(
    { name: "policy given to another role", does: "redirects", what: "What one role may do, another one may." },
    "aws:iam/rolePolicy:RolePolicy",
    function* ({ properties }, { context }) {
      const names = context.plan.roles.map(({ name }) => name).filter((name) => name !== properties.role);
      for (const name of [...names.slice(0, 3), ...names.slice(-1)]) yield ["role", name];
      yield ["name", "more"];
      yield ["namePrefix", "permissions"];
    },
  ),
];

const others = [
  "arn:aws:iam::aws:policy/AdministratorAccess",
  "arn:aws:iam::aws:policy/PowerUserAccess",
  "arn:aws:iam::999999999999:policy/keyholder/other",
];
