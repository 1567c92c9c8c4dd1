import type { Issuer, IssuerKind } from "./issuer.ts";

/** The claims that AWS hands on from any issuer. */
const common = ["amr", "aud", "azp", "email", "oaud", "sub"];

/**
 * The claims of an issuer that AWS can test.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
const claims: { readonly [kind in IssuerKind]?: readonly string[] } = {
  github: [
    ...common,
    ...["actor", "actor_id", "enterprise", "enterprise_id", "environment", "event_name", "job_workflow_ref"],
    ...["job_workflow_sha", "ref", "ref_type", "repository", "repository_id", "repository_owner"],
    ...["repository_owner_id", "repository_visibility", "runner_environment", "workflow", "workflow_ref"],
  ],
  google: [...common, "google/organization_number", "google_organization_number", "hd"],
  amazon: [...common, "app_id", "user_id"],
  facebook: [...common, "app_id", "id"],
  circleci: [
    ...common,
    "oidc.circleci.com/project-id",
    "project_id",
    "oidc.circleci.com/vcs-ref",
    "oidc.circleci.com/vcs-origin",
  ],
};

/** Keys of AWS itself that a request with somebody else's token never carries: the caller has no AWS principal yet. */
const neverWithToken =
  /^(aws:(principal(account|arn|orgid|orgpaths|type|isawsservice|servicename|servicenameslist)|userid|username|multifactorauth(present|age)|source(account|arn|orgid|orgpaths|owner))|sts:externalid|saml:.*)$/;

/** Can a request with a token of the issuer carry the key? */
export function tokenCarries(issuer: Issuer, key: string): boolean {
  const wanted = key.toLowerCase();
  const claim = claimOf(issuer, wanted);
  if (claim !== undefined) return (claims[issuer.kind] ?? common).includes(claim);
  if (/^(aws|sts):/.test(wanted)) return !neverWithToken.test(wanted);
  return false;
}

/** The claim that a key names, in lower case; nothing for a key of another issuer and for keys of AWS. */
export function claimOf({ name }: Issuer, key: string): string | undefined {
  const beginning = `${name.replace(/\/$/, "")}:`.toLowerCase();
  const wanted = key.toLowerCase();
  return wanted.startsWith(beginning) ? wanted.slice(beginning.length) : undefined;
}
