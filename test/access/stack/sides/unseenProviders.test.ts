import { unseenProviders } from "../../../../access/stack/sides/unseenProviders.ts";

const own = "urn:pulumi:prod::shop::";
const config = { "github:owner": "acorn", "aws:region": "eu-central-1", "githubx:owner": "other" };

describe("unseenProviders", () => {
  it("makes a provider of the engine from the configuration", () => {
    const urn = `${own}pulumi:providers:github::default_6_15_0`;

    expect(unseenProviders([`${urn}::some-id`, `${urn}::some-id`], new Set(), config)).toEqual([
      { urn, type: "pulumi:providers:github", custom: true, id: "default_6_15_0", inputs: { owner: "acorn" } },
    ]);
  });

  it("knows of a provider of the program only that it is there", () => {
    const urn = `${own}a:b:C$pulumi:providers:aws::main`;

    expect(unseenProviders([`${urn}::id`], new Set(), config)).toEqual([
      { urn, type: "pulumi:providers:aws", custom: true, id: "main", inputs: {} },
    ]);
  });

  it("leaves out what is shown, and what names none", () => {
    const urn = `${own}pulumi:providers:aws::main`;

    expect(unseenProviders([`${urn}::id`, ""], new Set([urn]), config)).toEqual([]);
  });
});
