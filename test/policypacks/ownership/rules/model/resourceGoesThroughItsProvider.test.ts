import type { ResourceProvider } from "../../../../../access/stack/resource.ts";
import { resourceGoesThroughItsProvider } from "../../../../../policypacks/ownership/rules/model/resourceGoesThroughItsProvider.ts";
import { alone, beside, find, resources, role, team } from "./support.ts";

function provider(kind: string, name: string): ResourceProvider {
  const type = `pulumi:providers:${kind}`;
  return { type, name, urn: `urn:pulumi:test::keyholder::${type}::${name}` };
}

describe("resourceGoesThroughItsProvider", () => {
  it("passes everything that is as planned, and whatever no plan names", () => {
    expect(resources.flatMap((resource) => find(resourceGoesThroughItsProvider, resource))).toEqual([]);
    expect(find(resourceGoesThroughItsProvider, beside("aws:s3/bucket:Bucket"))).toEqual([]);
    expect(find(resourceGoesThroughItsProvider, alone("my:index:Own"))).toEqual([]);
  });

  it("passes GitHub's default provider of any version", () => {
    for (const name of ["default", "default_6_15_0"])
      expect(find(resourceGoesThroughItsProvider, { ...team, provider: provider("github", name) })).toEqual([]);
  });

  it.each(["default", "default_7_48_0", "other", "Main", "main2"])("refuses a role through the provider %s", (name) => {
    expect(find(resourceGoesThroughItsProvider, { ...role, provider: provider("aws", name) })).toEqual([
      {
        id: `Provider::${name}`,
        field: "provider",
        message: `It goes through "pulumi:providers:aws ${name}", and the plan says "pulumi:providers:aws main".`,
      },
    ]);
  });

  it("refuses a provider of another package, and none", () => {
    const { provider: _, ...without } = role;

    expect(find(resourceGoesThroughItsProvider, { ...role, provider: provider("aws-native", "main") })).toEqual([
      {
        id: "Provider::main",
        field: "provider",
        message: 'It goes through "pulumi:providers:aws-native main", and the plan says "pulumi:providers:aws main".',
      },
    ]);
    expect(find(resourceGoesThroughItsProvider, without)).toEqual([
      {
        id: "Provider::none",
        field: "provider",
        message: 'It goes through no provider, and the plan says "pulumi:providers:aws main".',
      },
    ]);
  });

  it("refuses a provider of that name at another place", () => {
    const urn = "urn:pulumi:test::keyholder::my:index:Own$pulumi:providers:aws::main";

    expect(
      find(resourceGoesThroughItsProvider, { ...role, provider: { ...provider("aws", "main"), urn } }),
    ).toHaveLength(1);
  });

  it.each([
    "mine",
    "defaults",
    "my-default",
    "default_mine",
    "default_6_15_0_mine",
    "default_6_15_0_https___example.org",
  ])("refuses a team through the provider %s", (name) => {
    expect(find(resourceGoesThroughItsProvider, { ...team, provider: provider("github", name) })).toEqual([
      {
        id: `Provider::${name}`,
        field: "provider",
        message: `It goes through "pulumi:providers:github ${name}", and the plan says GitHub's default provider.`,
      },
    ]);
  });
});
