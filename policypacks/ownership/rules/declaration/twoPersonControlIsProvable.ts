import type { ResourceRule } from "../../rule.ts";
import { ownersWithoutASecond } from "./support/ownersWithoutASecond.ts";
import { errorsOf, stackType } from "./support/problemFindings.ts";
import { reviewsWithoutASecond } from "./support/reviewsWithoutASecond.ts";

export const twoPersonControlIsProvable: ResourceRule = {
  name: "two-person-control-is-provable",
  description:
    "Two people at least can approve a change of every owned path, and review what runs in every environment.",
  why: "Nobody approves their own change, and nobody their own deployment. With one person left, either nothing moves or somebody makes a way around the rule. GitHub asks for any one owner of a path, so two must be there who can be asked.",
  fix: "Name a second person as owner, backup or engineer.",
  sources: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
    "https://slsa.dev/spec/v1.2/source-requirements",
  ],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [stackType],
  check: (_, context) => [
    ...errorsOf("two-person-control-is-provable", context),
    ...ownersWithoutASecond(context),
    ...reviewsWithoutASecond(context),
  ],
};
