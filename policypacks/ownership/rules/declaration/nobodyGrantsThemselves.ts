import { errorsOf, stackType } from "./support/problemFindings.ts";
import type { ResourceRule } from "../../rule.ts";

export const nobodyGrantsThemselves: ResourceRule = {
  name: "nobody-grants-themselves",
  description: "Nobody approves or records what they gain by themselves or through a bot of theirs.",
  why: "Access that one person alone can give themselves is limited by nothing but that person.",
  fix: "Have another person approve, record or own it.",
  sources: ["https://csrc.nist.gov/glossary/term/separation_of_duty"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => errorsOf("nobody-grants-themselves", context),
};
