import type { StackResource } from "../../../stack/resource.ts";
import { readJsonText } from "../../../stack/values/readJsonText.ts";
import type { Directory } from "../../directory.ts";
import type { StackView } from "../../typeReader.ts";

export const providerType = "pulumi:providers:aws";

/**
 * The key of the account that a resource lies in: that of its provider, which Keyholder names after the account, or the account that the provider
 * is bound to. Where nothing tells, the provider's name.
 */
export function accountOf({ provider }: StackResource, view: StackView): string {
  const name = provider?.name || "unknown";
  if (view.directory.aws.accountOf(name) !== undefined || provider === undefined) return name;
  const resource = view.ofType(providerType).find(({ urn }) => urn === provider.urn);
  const allowed = resource?.properties.allowedAccountIds;
  const ids = typeof allowed === "string" ? readJsonText(allowed) : allowed;
  const [id, ...others] = Array.isArray(ids) ? ids : [];
  return typeof id === "string" && others.length === 0 ? accountKey(id, view.directory) : name;
}

/** The key of the account with an id, or the id where nobody declares it. */
export function accountKey(id: string, directory: Directory): string {
  return directory.aws.account(id) ?? id;
}
