import { errorsOf, stackType } from "./support/problemFindings.ts";
import type { ResourceRule } from "../../rule.ts";

export const declarationIsSound: ResourceRule = {
  name: "declaration-is-sound",
  description: "The declaration has no error: everything that it names is there, and AWS and GitHub take it.",
  why: "A plan that follows from a declaration with errors gives access to whom nobody meant, or to nobody.",
  fix: "Correct the declaration; `npx keyholder check` names every place.",
  sources: ["decision 0005", "decision 0007"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => errorsOf("declaration-is-sound", context),
};
