import { accountIdRule, arnRule, regionRule } from "../rules/arnRule.ts";
import { matches } from "../rules/textRule.ts";
import { parsed } from "../resources/normalJson.ts";
import type { Failure } from "../resources/resourceType.ts";
import { isMap, isUnknown, listOf, mapOf, type Properties, textOf, type Value } from "../resources/values.ts";

export interface AssumedRole {
  readonly roleArn: string;
  readonly sessionName?: string;
}

/** The configuration of a provider: one account, reached through a profile or the ambient credentials, and then through roles. */
export interface ProviderConfig {
  readonly region: string;
  /** Of the AWS configuration file; absent: ambient credentials. */
  readonly profile?: string;
  readonly allowedAccountIds: readonly string[];
  readonly assumeRoles: readonly AssumedRole[];
  readonly defaultTags: { readonly [key: string]: string };
}

const supported = new Set([
  ...["region", "profile", "allowedAccountIds", "assumeRoles", "defaultTags", "version"],
  // The SDK sets these two of itself.
  ...["skipCredentialsValidation", "skipRegionValidation"],
]);

const sessionNameRule = matches(/^[\w+=,.@-]{2,64}$/, "must be 2 to 64 characters of [\\w+=,.@-]");

/** What is wrong with the inputs of a provider. */
export function configFailures(news: Properties): readonly Failure[] {
  const inputs = decodedConfig(news);
  const failures: Failure[] = Object.keys(inputs)
    .filter((name) => !supported.has(name))
    .map((name) => ({ property: name, reason: `unknown or unsupported provider property "${name}"` }));
  const fail = (property: string, problem: string | undefined) => {
    if (problem !== undefined) failures.push({ property, reason: `"${property}" ${problem}` });
  };
  if (inputs.region === undefined) fail("region", "is missing: the provider has no region");
  else if (!isUnknown(inputs.region)) fail("region", regionRule(textOf(inputs.region)));
  if (!isUnknown(inputs.allowedAccountIds)) {
    for (const id of listOf(inputs.allowedAccountIds)) fail("allowedAccountIds", accountIdRule(id));
  }
  if (!isUnknown(inputs.assumeRoles)) {
    for (const role of rolesOf(inputs.assumeRoles)) {
      fail("assumeRoles", role.roleArn === "" ? 'needs a "roleArn"' : arnRule(role.roleArn));
      if (role.sessionName !== undefined) fail("assumeRoles", sessionNameRule(role.sessionName));
    }
  }
  return failures;
}

export function providerConfig(args: Properties): ProviderConfig {
  const inputs = decodedConfig(args);
  return {
    region: textOf(inputs.region),
    ...(textOf(inputs.profile) !== "" && { profile: textOf(inputs.profile) }),
    allowedAccountIds: listOf(inputs.allowedAccountIds),
    assumeRoles: rolesOf(inputs.assumeRoles),
    defaultTags: mapOf(isMap(inputs.defaultTags) ? inputs.defaultTags.tags : undefined),
  };
}

/** The SDK hands every input of a provider over as text: what is not one, as JSON. */
function decodedConfig(inputs: Properties): Properties {
  const decode = (name: string, value: Value): Value =>
    name !== "region" && name !== "profile" && typeof value === "string" ? (parsed(value) ?? value) : value;
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, decode(name, value)]));
}

function rolesOf(value: Value | undefined): readonly AssumedRole[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isMap).map(({ roleArn, sessionName }) => ({
    roleArn: textOf(roleArn),
    ...(sessionName !== undefined && { sessionName: textOf(sessionName) }),
  }));
}
