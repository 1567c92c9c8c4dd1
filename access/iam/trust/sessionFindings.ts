import { callerNaming } from "./callers/callerNaming.ts";
import type { Door } from "./doors/door.ts";
import { passesWithoutKey } from "./doors/keyTest.ts";
import type { Found } from "./trustFinding.ts";

/**
 * Who may tag a session chooses what policies read as `aws:PrincipalTag`, and who may set a source identity chooses the name that the log
 * shows. A principal that is named, a service and a SAML provider are trusted with that.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
 */
export function sessionFindings(door: Door): readonly Found[] {
  const { principal, action, statement } = door;
  if (action !== "sts:TagSession" && action !== "sts:SetSourceIdentity") return [];
  if (statement.action.values.some((value) => /^(\*|sts:\*)$/i.test(value)) || statement.action.negated) return [];
  const named = principal.kind === "federated" ? principal.provider.includes(":saml-provider/") : false;
  if (named || !["federated", "account", "anyone"].includes(principal.kind)) return [];
  if (principal.kind !== "federated" && callerNaming(door) === "principal") return [];
  const tags = action === "sts:TagSession";
  const bound = tags ? /^aws:(requesttag\/.|tagkeys$)|^sts:transitivetagkeys$/i : /^sts:sourceidentity$/i;
  if (
    door.tests.some(
      (test) => bound.test(test.condition.key) && (binds(test.condition.values) || !passesWithoutKey(test)),
    )
  )
    return [];
  const what = tags ? "session tags" : "source identity";
  return [
    {
      rule: tags ? "session-tags-unlimited" : "source-identity-unlimited",
      finding: `Action::${action}`,
      severity: "medium",
      message: `Whoever comes in may choose any ${what}.`,
      fix: tags
        ? "Add a condition on aws:RequestTag or aws:TagKeys, or remove the action."
        : "Add a condition on sts:SourceIdentity, or remove the action.",
    },
  ];
}

function binds(values: readonly string[]): boolean {
  return !values.includes("*");
}
