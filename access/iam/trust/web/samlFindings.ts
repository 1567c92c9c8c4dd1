import type { Door } from "../doors/door.ts";
import { everyValue, beginningOf, keyValues } from "../doors/keyValues.ts";
import type { Found } from "../trustFinding.ts";

/**
 * A SAML assertion says for whom it was made; without a condition on that, one for another service of the same provider would do.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_saml.html
 */
export function samlFindings(door: Door): readonly Found[] {
  const audience = keyValues(door, "SAML:aud");
  const recipient = keyValues(door, "SAML:iss");
  const pins = (values: typeof audience) => everyValue(values, (glob) => beginningOf(glob).length > "https://".length);
  if (pins(audience)) return [];
  return [
    {
      rule: "saml-audience-not-checked",
      finding: "Condition::SAML:aud",
      severity: pins(recipient) ? "low" : "medium",
      message: audience.checked ? 'Any audience passes "SAML:aud".' : 'No condition binds "SAML:aud".',
      fix: 'Compare "SAML:aud" with "https://signin.aws.amazon.com/saml", with StringEquals.',
    },
  ];
}
