import { carriesKey, findAction } from "../actions/actionList.ts";
import type { Condition } from "../policy/condition.ts";
import { condition, conditionsOf } from "../policy/conditionsOf.ts";
import type { Policy } from "../policy/policy.ts";
import type { Conditions } from "../policyDocument.ts";
import { callerName } from "./asCaller.ts";

/** What is known of every request that an attacker makes, whatever they choose themselves. */
export interface Surroundings {
  /** The keys that any condition of the policies compares, in small letters. */
  readonly keys: readonly string[];
  /** Says who the caller is. */
  readonly caller: readonly Condition[];
}

/** Keys that tell one principal from another. An exemption of others does not help the caller. */
const callerKeys = /^aws:(principalarn|username|userid|principaltag\/.*)$/;

/** Keys that tell one target from another by its tags. */
const tagKeys = /^(aws|iam|ssm|ec2|ecs|lambda|secretsmanager|rds|kms|s3):resourcetag\//;

/**
 * Reads from policies what an attack under them can count on. The caller is somebody whom a statement that allows something speaks of, and not
 * one whom a Deny exempts by name.
 */
export function surroundingsOf(policies: readonly Policy[]): Surroundings {
  const statements = policies.flatMap((policy) => policy.statements);
  const compared = statements.flatMap(({ effect, conditions }) =>
    conditions.map((condition) => ({ effect, condition, key: condition.key.toLowerCase() })),
  );
  const keys = [...new Set(compared.map(({ key }) => key))];
  const caller = keys
    .filter((key) => callerKeys.test(key))
    .map((key) => {
      const allowed = compared.filter(
        (one) => one.key === key && one.effect === "Allow" && !one.condition.operator.negated,
      );
      const values = [...allowed.flatMap(({ condition }) => condition.values), callerValue(key)];
      return condition("StringLikeIfExists", key, values);
    });
  return { keys, caller };
}

function callerValue(key: string): string {
  return key === "aws:username"
    ? callerName
    : key === "aws:principalarn"
      ? `arn:aws:iam::999999999999:user/${callerName}`
      : callerName;
}

/**
 * The conditions of one request: what the attack needs, and that keys are missing which AWS never sends with this action. Something that stands
 * already bears none of the tags that a policy asks for.
 */
export function requestConditions(
  { keys, caller }: Surroundings,
  action: string,
  { needs, standing }: { readonly needs: Conditions; readonly standing: boolean },
): readonly Condition[] {
  const known = findAction(action);
  const missing = keys.filter(
    (key) => (known !== undefined && !carriesKey(known, key)) || (standing && tagKeys.test(key)),
  );
  return [...conditionsOf(needs), ...caller, ...missing.map((key) => condition("Null", key, ["true"]))];
}
