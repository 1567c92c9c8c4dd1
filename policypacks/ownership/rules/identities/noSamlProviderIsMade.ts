import { neverMade } from "../../documents/neverMade.ts";

/** Nobody else vouches for our people. */
export const noSamlProviderIsMade = neverMade({
  name: "no-saml-provider-is-made",
  description: "The stack makes no SAML provider.",
  why: "Whoever holds the provider's signing key signs in as anybody.",
  fix: "Remove it: people come from the identity account or from Identity Center.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_saml.html"],
  what: "A SAML provider",
  types: ["aws:iam/samlProvider:SamlProvider"],
});
