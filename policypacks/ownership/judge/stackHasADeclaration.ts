import type { Finding, RuleText } from "../rule.ts";

/** Reported by whatever runs the rules: without a declaration there is nothing to hold a stack against. */
export const stackHasADeclaration: RuleText & { readonly of: (reason: string) => Finding } = {
  name: "stack-has-a-declaration",
  description: "The stack has a declaration of ownership that can be read.",
  why: "Without it nobody owns anything, and nothing can be told from what somebody made by hand.",
  fix: "Write stacks/<stack>/ownership.ts, or run in the folder of the project whose stack it is.",
  sources: ["decision 0013"],
  exceptable: false,
  enforcement: "mandatory",
  of: (reason) => ({ id: "Declaration::missing", message: `Nothing was checked: ${reason}` }),
};
