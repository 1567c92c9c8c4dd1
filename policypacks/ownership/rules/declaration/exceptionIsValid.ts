import { errorsOf, stackType } from "./support/problemFindings.ts";
import type { ResourceRule } from "../../rule.ts";

export const exceptionIsValid: ResourceRule = {
  name: "exception-is-valid",
  description:
    "Every exception is approved by the exception approver, recorded by somebody else, has a reason and a ticket, and ends.",
  why: "An exception is the only way around a rule. One without an end, or that nobody else has seen, is a hole with a name.",
  fix: "Have the exception approved anew, correct it, or remove it.",
  sources: ["https://csrc.nist.gov/glossary/term/separation_of_duty"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => errorsOf("exception-is-valid", context),
};
