import { orGone } from "../provider/awsErrors.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { tagChange, tagList, tagMap } from "../resources/tags.ts";
import { listOf, mapOf, textOf } from "../resources/values.ts";
import { lengthBetween, type TextRule } from "../rules/textRule.ts";

const urlRule: TextRule = (text) => {
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || url.host === "")
    return `expected to have a url with schema of: "https", got ${text}`;
  return url.search === "" ? undefined : "cannot contain query parameters per the OIDC standard";
};

const withoutScheme = (url: string) => url.replace(/^https:\/\//, "");

export const openIdConnectProvider: ResourceType = {
  token: "aws:iam/openIdConnectProvider:OpenIdConnectProvider",
  properties: {
    clientIdLists: { kind: "strings", required: true, rule: lengthBetween(1, 255) },
    tags: { kind: "map" },
    thumbprintLists: { kind: "strings", computed: true, rule: lengthBetween(40, 40) },
    url: {
      kind: "string",
      required: true,
      replaces: true,
      rule: urlRule,
      same: (one, other) => withoutScheme(one) === withoutScheme(other),
    },
  },
  decidedByAws: ["arn"],
  regional: false,
  tagged: true,

  async create(aws, inputs) {
    const { OpenIDConnectProviderArn = "" } = await (await aws.iam()).createOpenIDConnectProvider({
      Url: textOf(inputs.url),
      ClientIDList: [...listOf(inputs.clientIdLists)],
      ...(inputs.thumbprintLists !== undefined && { ThumbprintList: [...listOf(inputs.thumbprintLists)] }),
      Tags: tagList(mapOf(inputs.tagsAll)),
    });
    return { id: OpenIDConnectProviderArn };
  },

  async read(aws, id) {
    const call = (await aws.iam()).getOpenIDConnectProvider({ OpenIDConnectProviderArn: id });
    const found = await orGone(call, "NoSuchEntity");
    return (
      found && {
        arn: id,
        clientIdLists: found.ClientIDList ?? [],
        tagsAll: tagMap(found.Tags),
        thumbprintLists: found.ThumbprintList ?? [],
        url: found.Url ?? "",
      }
    );
  },

  async update(aws, id, { state, inputs, changed }) {
    const iam = await aws.iam();
    const OpenIDConnectProviderArn = id;
    const thumbprints = listOf(inputs.thumbprintLists);
    if (changed.has("thumbprintLists") && thumbprints.length > 0) {
      await iam.updateOpenIDConnectProviderThumbprint({ OpenIDConnectProviderArn, ThumbprintList: [...thumbprints] });
    }
    const [there, wanted] = [listOf(state.clientIdLists), listOf(inputs.clientIdLists)];
    for (const ClientID of wanted) {
      if (!there.includes(ClientID))
        await iam.addClientIDToOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID });
    }
    for (const ClientID of there) {
      if (!wanted.includes(ClientID))
        await iam.removeClientIDFromOpenIDConnectProvider({ OpenIDConnectProviderArn, ClientID });
    }
    const { set, removed } = tagChange(state, inputs);
    if (removed.length > 0) await iam.untagOpenIDConnectProvider({ OpenIDConnectProviderArn, TagKeys: removed });
    if (set.length > 0) await iam.tagOpenIDConnectProvider({ OpenIDConnectProviderArn, Tags: set });
  },

  async delete(aws, id) {
    await orGone((await aws.iam()).deleteOpenIDConnectProvider({ OpenIDConnectProviderArn: id }), "NoSuchEntity");
  },
};
