import { beginningOf, everyValue, isExact, keyValues } from "../doors/keyValues.ts";
import type { Door } from "../doors/door.ts";
import type { Found } from "../trustFinding.ts";
import type { Issuer } from "./issuer.ts";

/** The claims of which one has to be exact, as everybody may have a token of these issuers. */
const appClaims: { readonly [kind in Issuer["kind"]]?: readonly string[] } = {
  google: ["aud", "azp", "sub"],
  amazon: ["app_id", "user_id", "aud", "sub"],
  facebook: ["app_id", "id", "aud", "sub"],
  cognito: ["aud", "sub"],
};

/**
 * Logins that many apps share: the token says for which app, or which identity pool, it was made. Google's `oaud` does not, as every service
 * account chooses it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export function loginFindings(door: Door, issuer: Issuer): readonly Found[] {
  const { name, kind } = issuer;
  const claims = appClaims[kind];
  if (claims === undefined) return [];
  const [first = "aud"] = claims;
  const finding = `Condition::${name}:${first}`;
  if (claims.some((claim) => isExact(keyValues(door, `${name}:${claim}`)))) return guests(door, issuer);
  const checked = claims.some((claim) => keyValues(door, `${name}:${claim}`).checked);
  const what = kind === "cognito" ? "identity pool" : "app";
  return [
    {
      rule: "app-not-checked",
      finding,
      severity: "critical",
      message: `Tokens of every ${what} are admitted, as ${checked ? "no condition pins" : "no condition tests"} "${name}:${first}".`,
      fix: `Compare "${name}:${first}" with the id of the ${what}, with StringEquals.`,
    },
  ];
}

/** An identity pool hands out tokens to everybody who asks, unless they must have signed in. */
function guests(door: Door, { name, kind }: Issuer): readonly Found[] {
  if (kind !== "cognito" || isExact(keyValues(door, `${name}:sub`))) return [];
  const values = keyValues(door, `${name}:amr`);
  const signedIn = everyValue({ ...values, mayMiss: false }, (glob) => {
    const beginning = beginningOf(glob);
    return beginning !== "" && !beginning.startsWith("u");
  });
  if (signedIn && !values.mayMiss) return [];
  const guestsOnly = values.within.length > 0;
  return [
    {
      rule: "cognito-guests",
      finding: `Condition::${name}:amr`,
      severity: "medium",
      message: `Everybody is admitted as a guest of the identity pool${guestsOnly ? "" : `, as no condition binds "${name}:amr"`}.`,
      fix: 'Compare amr with "authenticated", with ForAnyValue:StringLike, or make sure that guests may do what the role allows.',
    },
  ];
}
