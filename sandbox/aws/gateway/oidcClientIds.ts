import { askIam } from "./askIam.ts";
import { type AwsAnswer, awsError } from "./awsError.ts";
import type { IamCall } from "./iamRefusal.ts";

/** Adds or takes away a client id of an OIDC provider, which moto cannot: the provider is made anew with what it had. */
export async function changeOidcClientIds(moto: string, call: IamCall): Promise<AwsAnswer | undefined> {
  const { account, action, input } = call;
  const [, verb] = /^iam:(Add|Remove)ClientID(?:To|From)OpenIDConnectProvider$/.exec(action) ?? [];
  if (verb === undefined) return undefined;
  const OpenIDConnectProviderArn = String(input.OpenIDConnectProviderArn);
  const found = await askIam(moto, { account, Action: "GetOpenIDConnectProvider", OpenIDConnectProviderArn });
  if (found.status !== 200) return found;

  const answer = found.body.toString();
  const others = texts(answer, "ClientIDList").filter((id) => id !== input.ClientID);
  const clientIds = verb === "Add" ? [...others, String(input.ClientID)] : others;
  const tags = [...answer.matchAll(/<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>/g)];
  await askIam(moto, { account, Action: "DeleteOpenIDConnectProvider", OpenIDConnectProviderArn });
  const made = await askIam(moto, {
    ...{ account, Action: "CreateOpenIDConnectProvider", Url: `https://${/<Url>([^<]*)</.exec(answer)?.[1]}` },
    ...Object.fromEntries(clientIds.map((id, at) => [`ClientIDList.member.${at + 1}`, id])),
    ...Object.fromEntries(texts(answer, "ThumbprintList").map((id, at) => [`ThumbprintList.member.${at + 1}`, id])),
    ...Object.fromEntries(tags.map(([, key = ""], at) => [`Tags.member.${at + 1}.Key`, key])),
    ...Object.fromEntries(tags.map(([, , value = ""], at) => [`Tags.member.${at + 1}.Value`, value])),
  });
  if (made.status !== 200) return awsError("query", 500, "ServiceFailure", "the OIDC provider could not be made anew");
  const operation = action.slice("iam:".length);
  const body = `<${operation}Response><ResponseMetadata><RequestId>sandbox</RequestId></ResponseMetadata></${operation}Response>`;
  return { status: 200, headers: { "content-type": "text/xml" }, body: Buffer.from(body) };
}

function texts(answer: string, list: string): readonly string[] {
  const inList = new RegExp(`<${list}>(.*?)</${list}>`, "s").exec(answer)?.[1] ?? "";
  return [...inList.matchAll(/<member>([^<]*)<\/member>/g)].map(([, text = ""]) => text);
}
