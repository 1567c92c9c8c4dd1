import type { StackRule } from "../../rule.ts";
import { subjectOf } from "../../../../access/stack/subject.ts";

/** What is not there protects nothing: a lost ruleset is found by its absence, since a preview does not show deletions to a pack. */
export const plannedResourceIsPresent: StackRule = {
  name: "planned-resource-is-present",
  description: "Nothing that the plan names is missing from the stack.",
  why: "A protection that was removed from the program is a deletion, and deletions are not shown to policies.",
  fix: "Let the program register everything that the plan names, and run it without --target.",
  sources: ["https://github.com/pulumi/docs/pull/15367"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "stack",
  check: (resources, { expected }) => {
    const present = new Set(resources.map(({ urn }) => urn));
    return [...expected]
      .filter(([urn]) => !present.has(urn))
      .map(([, planned]) => ({
        id: `Missing::${planned.type}`,
        subject: subjectOf(planned),
        message: `The plan names "${planned.type}" of this name, and the stack does not hold it.`,
      }));
  },
};
