import { inQuotes } from "../../../../model/index.ts";
import { told } from "../../documents/told.ts";
import type { ResourceRule } from "../../rule.ts";
import { knownVersion } from "../../../../access/stack/types/knownVersion.ts";

/** Another version has other types, other inputs and other defaults. */
export const providerVersionIsKnown: ResourceRule = {
  name: "provider-version-is-known",
  description: "The providers of AWS and GitHub are of the versions whose types and inputs the pack knows.",
  why: "What a property means, and what holds where it is not given, is decided by the version of the provider.",
  fix: "Take the version that package.json names; before another one, look at its new types and inputs in policypacks/ownership.",
  sources: ["https://www.pulumi.com/docs/iac/concepts/options/version/"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: ["pulumi:providers:aws", "pulumi:providers:github"],
  check: ({ type, properties }) => {
    const provider = type.split(":")[2] ?? "";
    const known = knownVersion(provider);
    const { version = null } = properties;
    if (version === null || version === known) return [];
    const message = `The version is ${told(version)}, and what is known is ${inQuotes(known ?? "")}.`;
    return [{ id: `Version::${String(version)}`, field: "version", message }];
  },
};
