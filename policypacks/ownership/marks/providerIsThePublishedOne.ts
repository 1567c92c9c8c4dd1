import { inQuotes } from "../../../model/index.ts";
import { subjectOf } from "../../../access/stack/subject.ts";
import type { MarkRule } from "./markRule.ts";

/** Whoever writes the provider does with its credentials what they like. */
export const providerIsThePublishedOne: MarkRule = {
  name: "provider-is-the-published-one",
  description: "Each provider is the published plugin of its name, run as it is.",
  why: "A plugin from another server holds the credentials of the stack, and what it does with inputs that are right is its own affair.",
  fix: "Remove pluginDownloadURL and the other settings of the plugin from the program.",
  sources: ["https://www.pulumi.com/docs/iac/concepts/options/plugindownloadurl/"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "stack",
  of: (resource, marks) =>
    resource.type.startsWith("pulumi:providers:")
      ? marks
          .filter(({ kind }) => kind === "plugin")
          .map(({ value }) => ({
            id: `Plugin::${value}`,
            subject: subjectOf(resource),
            message: `Its plugin is not the published one: ${inQuotes(value)} is set.`,
          }))
      : [],
};
