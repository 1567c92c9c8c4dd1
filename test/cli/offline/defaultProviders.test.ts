import { DefaultProviders, isProvider } from "../../../cli/offline/defaultProviders.ts";

const config = {
  "github:owner": "acorn",
  "github:baseUrl": "https://github.acorn.example/",
  "githubs:owner": "oak",
  "keyholder:today": "2026-11-21",
};

function providers(): DefaultProviders {
  return new DefaultProviders({ stack: "acorn", project: "keyholder", config });
}

describe("isProvider", () => {
  it.each([
    ["pulumi:providers:aws", true],
    ["pulumi:pulumi:Stack", false],
    ["aws:iam/openIdConnectProvider:OpenIdConnectProvider", false],
  ])("of %s: %p", (type, expected) => {
    expect(isProvider(type)).toBe(expected);
  });
});

describe("DefaultProviders", () => {
  it("makes the provider of a package and version as the engine does, from the stack's configuration", () => {
    expect(providers().of("github:index/team:Team", "6.15.0")).toEqual({
      urn: "urn:pulumi:acorn::keyholder::pulumi:providers:github::default_6_15_0",
      type: "pulumi:providers:github",
      name: "default_6_15_0",
      properties: { owner: "acorn", baseUrl: "https://github.acorn.example/", version: "6.15.0" },
      options: { protect: false, ignoreChanges: [] },
    });
  });

  it("calls one without a version just default", () => {
    expect(providers().of("aws:s3/bucket:Bucket", "")).toMatchObject({ name: "default", properties: {} });
  });

  it("makes one for each package and version, once, and none that nothing goes through", () => {
    const made = providers();
    expect(made.made).toEqual([]);
    const [team, members] = [
      made.of("github:index/team:Team", "6.15.0"),
      made.of("github:index/teamMembers:TeamMembers", "6.15.0"),
    ];
    made.of("github:index/team:Team", "6.14.0");
    made.of("aws:s3/bucket:Bucket", "7.48.0");

    expect(members).toBe(team);
    expect(made.made.map(({ type, name }) => `${type} ${name}`)).toEqual([
      "pulumi:providers:github default_6_15_0",
      "pulumi:providers:github default_6_14_0",
      "pulumi:providers:aws default_7_48_0",
    ]);
  });
});
