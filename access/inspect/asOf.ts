import type { CalendarDate } from "../../model/index.ts";
import { condition } from "../iam/policy/conditionsOf.ts";
import type { Policy } from "../iam/policy/policy.ts";

/** The policy as it holds from a day on: what it allowed only before is allowed no longer, and what it denied only before is not denied. */
export function asOf(policy: Policy, today: CalendarDate): Policy {
  const fromNow = condition("DateGreaterThanEquals", "aws:CurrentTime", [`${today}T00:00:00Z`]);
  const statements = policy.statements.map((statement) =>
    statement.effect === "Deny" ? statement : { ...statement, conditions: [...statement.conditions, fromNow] },
  );
  return { ...policy, statements };
}
