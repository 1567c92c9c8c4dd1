import { secretValue } from "../../../../../access/stack/resource.ts";
import { githubProviderHasKnownSettings } from "../../../../../policypacks/ownership/rules/actions/githubProviderHasKnownSettings.ts";
import { find } from "../repositories/support/find.ts";

describe("githubProviderHasKnownSettings", () => {
  it("finds nothing on the settings of this version", () => {
    expect(
      find(githubProviderHasKnownSettings, "pulumi:providers:github", {
        owner: "acorn",
        token: secretValue,
        writeDelayMs: "0",
        version: "6.15.0",
        __defaults: [],
        __internal: {},
      }),
    ).toEqual([]);
  });

  it("names each other setting, sorted", () => {
    expect(
      find(githubProviderHasKnownSettings, "pulumi:providers:github", { proxy: "https://proxy.example", mirror: true }),
    ).toEqual([
      { id: "Setting::mirror", field: "mirror", message: '"mirror" is not a setting that is known.' },
      { id: "Setting::proxy", field: "proxy", message: '"proxy" is not a setting that is known.' },
    ]);
  });
});
