import { inQuotes } from "../../../model/index.ts";
import { subjectOf } from "../../../access/stack/subject.ts";
import type { MarkRule } from "./markRule.ts";
import type { EngineMark } from "../../../access/stack/read/stackReading.ts";

/** What stays behind when it leaves the plan gives access that nobody declares. */
export const resourceIsNotHidden: MarkRule = {
  name: "resource-is-not-hidden",
  description: "A planned resource shows every difference, and is deleted when it leaves the plan.",
  why: "With retainOnDelete or deletedWith a role outlives its declaration, and with hideDiff nobody sees what changes in it.",
  fix: "Remove the option.",
  sources: [
    "https://www.pulumi.com/docs/iac/concepts/options/retainondelete/",
    "https://www.pulumi.com/docs/iac/concepts/options/deletedwith/",
  ],
  exceptable: false,
  enforcement: "mandatory",
  scope: "stack",
  of: (resource, marks, { expected }) =>
    expected.has(resource.urn)
      ? marks.flatMap((mark) => {
          const message = messages(mark);
          const id = `Option::${mark.kind}${mark.value === "" ? "" : `::${mark.value}`}`;
          return message === undefined ? [] : [{ id, subject: subjectOf(resource), field: mark.kind, message }];
        })
      : [],
};

function messages({ kind, value }: EngineMark): string | undefined {
  if (kind === "retainOnDelete") return "It stays in AWS or on GitHub when Pulumi deletes it.";
  if (kind === "deletedWith") return `It is not deleted where ${inQuotes(value)} is.`;
  return kind === "hideDiff" ? `Differences of ${inQuotes(value)} are not shown.` : undefined;
}
