import type { Glob } from "../../sets/glob.ts";
import { beginningOf, everyValue, isExact, type KeyValues, keyValues } from "../doors/keyValues.ts";
import type { Door } from "../doors/door.ts";
import type { Issuer } from "./issuer.ts";

/** What claims of a GitHub token other than its subject pin. */
export interface OtherClaims {
  readonly owner: boolean;
  readonly project: boolean;
  readonly context: boolean;
  /** One workflow file, which others may call where it is reusable. */
  readonly workflow: boolean;
  /** One account, whose owner may start workflows anywhere. */
  readonly actor: boolean;
}

/**
 * What the conditions on claims other than the subject pin. `environment`, `ref` and `workflow` alone say nothing of whose they are.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function otherClaims(door: Door, { name }: Issuer): OtherClaims {
  const of = (claim: string): KeyValues => keyValues(door, `${name}:${claim}`);
  const exact = (...names: readonly string[]) => names.some((claim) => isExact(of(claim)));
  const begins = (claim: string, form: RegExp) =>
    everyValue(of(claim), (glob: Glob) => glob.literal !== undefined || form.test(beginningOf(glob)));
  const project =
    exact("repository", "repository_id", "oidc.circleci.com/project-id") || begins("workflow_ref", /^[^/]+\/[^/]+\//);
  return {
    owner:
      project ||
      exact("repository_owner", "repository_owner_id", "enterprise", "enterprise_id") ||
      begins("repository", /^[^/]+\//),
    project,
    context: exact("environment", "ref", "job_workflow_ref"),
    workflow: begins("job_workflow_ref", /^[^/]+\/[^/]+\//),
    actor: exact("actor", "actor_id"),
  };
}
