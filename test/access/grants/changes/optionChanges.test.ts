import { firstOf, smallSide, toldOf, withRaw } from "./smallSides.ts";

const role = firstOf("aws:iam/role:Role");
const policy = firstOf("aws:iam/policy:Policy");
const provider = firstOf("pulumi:providers:github");
const subject = `role ${role.name}`;
const through = `${policy.provider?.urn}::id`;
const weaker = (field: string) => [`protection of ${subject}, weaker: ${field}`];

describe("optionChanges", () => {
  it.each([
    ["no protection any more", { protect: true }, {}, weaker("protection from deletion")],
    [
      "a change that is ignored",
      {},
      { ignoreChanges: ["assumeRolePolicy"] },
      weaker("ignored changes of assumeRolePolicy"),
    ],
    ["all changes ignored", {}, { ignoreChanges: ["", ""] }, weaker("ignored changes of everything")],
    ["what stays behind", {}, { retainOnDelete: true }, weaker("staying behind when it is taken out of the program")],
    ["what it goes with", {}, { deletedWith: "urn:x" }, [`setting of ${subject}, other: deletedWith`]],
    ["who manages it", {}, { external: true }, [`setting of ${subject}, other: not being managed by this stack`]],
  ])("tells %s", (_, before, after, told) => {
    expect(toldOf(withRaw(role, before), withRaw(role, after))).toEqual(told);
    expect(toldOf(withRaw(role, after), withRaw(role, before))).toEqual(
      told.map((each) => each.replace("weaker", "stronger")),
    );
  });

  it("tells that a resource goes through another provider", () => {
    const other = through.replace(
      /::pulumi:providers:aws::[^:]+/,
      provider.urn.slice(provider.urn.indexOf("::pulumi:")),
    );

    expect(other).not.toBe(through);
    expect(toldOf(withRaw(policy, { provider: through }), withRaw(policy, { provider: other }))).toContain(
      `setting of policy ${policy.name}, other: provider`,
    );
  });

  it("takes no notice of another version of a provider that the engine makes, nor of its id", () => {
    const versions = ["default_6_15_0::1", "default_6_16_0::2", "default::3"].map((name) =>
      withRaw(firstOf("github:index/team:Team"), { provider: `${provider.urn.replace(/[^:]+$/, "")}${name}` }),
    );

    for (const other of versions) expect(toldOf(versions[0] ?? smallSide, other)).toEqual([]);
  });

  it("tells where the plugin of a provider comes from, of an address only the host", () => {
    const inputs = smallSide.raws.get(provider.urn)?.inputs as object;
    const from = (pluginDownloadURL: string) => withRaw(provider, { inputs: { ...inputs, pluginDownloadURL } });
    const internal = (more: object) => withRaw(provider, { inputs: { ...inputs, __internal: more } });
    const news = (field: string) => [`setting of github provider ${provider.name}, other: plugin: ${field}`];

    expect(toldOf(smallSide, from("https://evil.example/plugins"))).toEqual(
      expect.arrayContaining(news("pluginDownloadURL")),
    );
    expect(toldOf(smallSide, internal({ pluginDownloadURL: "https://evil.example" }))).toEqual(
      news("pluginDownloadURL"),
    );
    expect(toldOf(smallSide, internal({ parameterization: { name: "evil" } }))).toEqual(news("parameterization"));
    expect(toldOf(smallSide, internal({ version: "6.16.0", pluginChecksums: {} }))).toEqual([]);
    expect(
      toldOf(
        internal({ pluginDownloadURL: "https://a.example/1" }),
        internal({ pluginDownloadURL: "https://a.example/2" }),
      ),
    ).toEqual(news("pluginDownloadURL"));
  });

  it("tells nothing of the options of what is new or gone: the whole of it is told", () => {
    const without = { ...smallSide, raws: new Map([...smallSide.raws].filter(([urn]) => urn !== role.urn)) };

    expect(toldOf(without, withRaw(role, { protect: true }))).toEqual(toldOf(without, smallSide));
  });
});
