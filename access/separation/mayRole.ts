import { conditionHolds } from "../iam/conditions/conditionHolds.ts";
import type { RequestContext } from "../iam/conditions/requestContext.ts";
import type { Decision } from "../iam/evaluate/decision.ts";
import { evaluate } from "../iam/evaluate/evaluate.ts";
import type { Condition } from "../iam/policy/condition.ts";
import type { Policy } from "../iam/policy/policy.ts";
import { boxOf, requestBox } from "../iam/sets/box.ts";
import { covers } from "../iam/sets/globElement.ts";
import type { ReadRole } from "./readPlan.ts";

/** What a session of a role asks for. */
export interface RoleRequest {
  readonly action: string;
  /** An ARN, or `*` for an action that knows no resources. */
  readonly resource: string;
  readonly context: RequestContext;
}

/** Whether a session of a planned role may do something: its permissions and its boundary, as AWS evaluates them. */
export function mayRole({ role, permissions, envelope }: ReadRole, request: RoleRequest): Decision {
  const account = role.arn.split(":")[4] ?? "";
  const session = `${role.arn.replace(":iam:", ":sts:").replace(/:role\/.*$/, "")}:assumed-role/${role.name}/keyholder`;
  return evaluate(
    {
      ...request,
      resourceAccount: account,
      principal: { kind: "role-session", account, roleArn: role.arn, arn: session },
    },
    {
      identity: [{ label: "permissions", policy: permissions }],
      boundary: { label: envelope.envelope.name, policy: envelope.policy },
      session: undefined,
      resource: undefined,
      resourceMustAllow: false,
      scps: [],
      rcps: [],
    },
  );
}

/** A statement that speaks of a request and would allow it, were it not for conditions. */
export interface NearMiss {
  readonly policy: string;
  readonly statement: string;
  /** Those that do not hold. */
  readonly conditions: readonly Condition[];
}

/** The statements of a role that fail a request by their conditions alone. */
export function nearMisses({ permissions, envelope }: ReadRole, request: RoleRequest): readonly NearMiss[] {
  return [
    ...missesIn("permissions", permissions, request),
    ...missesIn(envelope.envelope.name, envelope.policy, request),
  ];
}

function missesIn(name: string, policy: Policy, { action, resource, context }: RoleRequest): readonly NearMiss[] {
  const asked = requestBox(action, resource, []);
  return policy.statements.flatMap((statement) => {
    const box = boxOf(statement, policy.version);
    const speaks =
      asked.action.globs.every((glob) => covers(box.action, glob)) &&
      asked.resource.globs.every((glob) => covers(box.resource, glob));
    const conditions = statement.conditions.filter((one) => !conditionHolds(one, context, policy.version));
    if (statement.effect === "Deny" || !speaks || conditions.length === 0) return [];
    return [{ policy: name, statement: statement.path, conditions }];
  });
}
