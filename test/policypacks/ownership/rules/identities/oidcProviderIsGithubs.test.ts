import { oidcProviderIsGithubs } from "../../../../../policypacks/ownership/rules/identities/oidcProviderIsGithubs.ts";
import { find, given, oidcProvider } from "../support/aws.ts";

describe("oidcProviderIsGithubs", () => {
  it("accepts GitHub's with the planned audience", () => {
    expect(find(oidcProviderIsGithubs, oidcProvider)).toEqual([]);
  });

  it("names another issuer", () => {
    expect(find(oidcProviderIsGithubs, given(oidcProvider, { url: "https://gitlab.com" }))).toEqual([
      { id: "Issuer::https://gitlab.com", field: "url", message: '"https://gitlab.com" is not the planned issuer.' },
    ]);
  });

  it("names an issuer that only reads like GitHub's", () => {
    expect(
      find(
        oidcProviderIsGithubs,
        given(oidcProvider, { url: "https://token.actions.githubusercontent.com.example.com" }),
      ),
    ).toEqual([
      {
        id: "Issuer::https://token.actions.githubusercontent.com.example.com",
        field: "url",
        message:
          'The tokens are signed by "token.actions.githubusercontent.com.example.com", which only reads like "token.actions.githubusercontent.com".',
      },
    ]);
  });

  it("names a further audience", () => {
    expect(
      find(
        oidcProviderIsGithubs,
        given(oidcProvider, { clientIdLists: ["sts.amazonaws.com", "https://github.com/acorn"] }),
      ),
    ).toEqual([
      {
        id: "Audience::https://github.com/acorn",
        field: "clientIdLists",
        message: 'The audience "https://github.com/acorn" is not the planned one.',
      },
    ]);
  });
});
