import { carriesKey, findAction } from "../actions/actionList.ts";
import type { Condition } from "../policy/condition.ts";
import { condition, conditionsOf } from "../policy/conditionsOf.ts";
import type { Policy } from "../policy/policy.ts";
import type { Conditions } from "../policyDocument.ts";
import { callerName } from "./asCaller.ts";
import { fillTemplate, type Place } from "./place.ts";

/** What is known of every request that an attacker makes, whatever they choose themselves. */
export interface Surroundings {
  /** The keys that any condition of the policies compares, in small letters. */
  readonly keys: readonly string[];
  /** Whether any condition is about the tags of a resource. */
  readonly asksForTags: boolean;
  /** Policies that conditions of the policies make the boundary, by ARN. */
  readonly boundaries: readonly string[];
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
export function surroundingsOf(policies: readonly Policy[], places: readonly Place[]): Surroundings {
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
      const values = [...allowed.flatMap(({ condition }) => condition.values), ...callerValues(key, places)];
      return condition("StringLikeIfExists", key, values);
    });
  const boundaries = compared
    .filter(({ key, effect }) => key === "iam:permissionsboundary" && effect === "Allow")
    .flatMap(({ condition: { values } }) => values.filter((value) => !/[*?]/.test(value)));
  return { keys, caller, boundaries, asksForTags: keys.some((key) => tagKeys.test(key)) };
}

/** A user and a role of every account that the policies name, of a name that they do not; for other keys the name alone. */
function callerValues(key: string, places: readonly Place[]): readonly string[] {
  if (key !== "aws:principalarn") return [callerName];
  return places.flatMap((place) =>
    ["user", "role"].map((type) => `${fillTemplate("arn:${partition}:iam::${account}:", place)}${type}/${callerName}`),
  );
}

/**
 * The conditions of one request: what the attack needs, and that keys are missing which AWS never sends with this action.
 *
 * @param untagged Whether the target bears none of the tags that a policy asks for.
 */
export function requestConditions(
  { keys, caller }: Surroundings,
  action: string,
  { needs, untagged }: { readonly needs: Conditions; readonly untagged: boolean },
): readonly Condition[] {
  const known = findAction(action);
  const missing = keys.filter(
    (key) => (known !== undefined && !carriesKey(known, key)) || (untagged && tagKeys.test(key)),
  );
  return [...conditionsOf(needs), ...caller, ...missing.map((key) => condition("Null", key, ["true"]))];
}
