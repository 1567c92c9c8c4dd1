import { noSamlProviderIsMade } from "../../../../../policypacks/ownership/rules/identities/noSamlProviderIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noSamlProviderIsMade", () => {
  it("names a provider", () => {
    expect(find(noSamlProviderIsMade, handMade("aws:iam/samlProvider:SamlProvider"))).toEqual([
      {
        id: "Type::aws:iam/samlProvider:SamlProvider",
        message: 'A SAML provider is made, by "aws:iam/samlProvider:SamlProvider".',
      },
    ]);
  });
});
