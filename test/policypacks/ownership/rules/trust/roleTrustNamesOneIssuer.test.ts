import { roleTrustNamesOneIssuer } from "../../../../../policypacks/ownership/rules/trust/roleTrustNamesOneIssuer.ts";
import { admitting, admittingTokens, deployRole, deploySubject, find, findInPlan, trusting } from "../support/aws.ts";

describe("roleTrustNamesOneIssuer", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(roleTrustNamesOneIssuer)).toEqual([]);
  });

  it("names another issuer", () => {
    expect(
      find(
        roleTrustNamesOneIssuer,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/gitlab.com" },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:oidc-provider/gitlab.com",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:oidc-provider/gitlab.com" is not the planned identity provider.',
      },
    ]);
  });

  it("names an issuer that only reads like GitHub's", () => {
    expect(
      find(
        roleTrustNamesOneIssuer,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Principal: {
              Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com.example.com",
            },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com.example.com",
        field: "assumeRolePolicy.Statement[0]",
        message:
          'The tokens are signed by "token.actions.githubusercontent.com.example.com", which only reads like "token.actions.githubusercontent.com".',
      },
    ]);
  });

  it("names GitHub's provider of another account", () => {
    expect(
      find(
        roleTrustNamesOneIssuer,
        trusting(
          deployRole,
          admittingTokens(deploySubject, {
            Principal: { Federated: "arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com" },
          }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com",
        field: "assumeRolePolicy.Statement[0]",
        message:
          '"arn:aws:iam::999999999999:oidc-provider/token.actions.githubusercontent.com" is not the planned identity provider.',
      },
    ]);
  });

  it("names a SAML provider", () => {
    expect(
      find(
        roleTrustNamesOneIssuer,
        trusting(
          deployRole,
          admitting({ Federated: "arn:aws:iam::111122223333:saml-provider/idp" }, { Action: "sts:AssumeRoleWithSAML" }),
        ),
      ),
    ).toEqual([
      {
        id: "Principal::arn:aws:iam::111122223333:saml-provider/idp",
        field: "assumeRolePolicy.Statement[0]",
        message: '"arn:aws:iam::111122223333:saml-provider/idp" is not the planned identity provider.',
      },
    ]);
  });
});
