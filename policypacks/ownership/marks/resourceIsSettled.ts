import { inQuotes } from "../../../model/index.ts";
import { subjectOf } from "../../../access/stack/subject.ts";
import type { MarkRule } from "./markRule.ts";

/** What the state says of a resource is true only of one that the stack made to its end. */
export const resourceIsSettled: MarkRule = {
  name: "resource-is-settled",
  description: "The stack itself makes each planned resource, and made it to its end.",
  why: "A resource that was made in part lacks what its inputs promise, and one that the stack only reads is changed by somebody else.",
  fix: "Let the program register it, and run `pulumi up` to its end.",
  sources: ["https://www.pulumi.com/docs/iac/concepts/resources/get/"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "stack",
  of: (resource, marks, { expected }) => {
    if (!expected.has(resource.urn)) return [];
    const subject = subjectOf(resource);
    const failed = marks.filter(({ kind }) => kind === "initErrors").map(({ value }) => value);
    return [
      ...(marks.some(({ kind }) => kind === "external")
        ? [{ id: "State::external", subject, message: "The stack reads it and does not make it." }]
        : []),
      ...(failed.length > 0
        ? [
            {
              id: "State::initErrors",
              subject,
              message: `It was made in part only: ${failed.map(inQuotes).join(", ")}.`,
            },
          ]
        : []),
    ];
  },
};
