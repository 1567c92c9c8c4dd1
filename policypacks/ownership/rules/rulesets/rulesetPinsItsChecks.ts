import { asText, isHidden, shown } from "../../../../access/stack/values/valueAt.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import type { ResourceRule } from "../../rule.ts";
import { checksField, requiredChecks } from "./support/requiredChecks.ts";
import { forRulesets, rulesetTypes } from "./support/rulesets.ts";

export const rulesetPinsItsChecks: ResourceRule = {
  name: "ruleset-pins-its-checks",
  description: "Every required check names the app that may report it.",
  why: "Any person or app with write access can report success for a check that is not pinned to one app.",
  fix: "Set integrationId to the app that reports the check; GitHub Actions is 15368.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: forRulesets("branch", ({ properties }) =>
    (requiredChecks(properties) ?? []).flatMap(({ context, app }) => {
      if (isHidden(app) || isAppId(app)) return [];
      const name = context === undefined || isHidden(context) ? "unnamed" : asText(context);
      const what = app === undefined ? "by any app" : `by ${shown(app)}, which is no app`;
      return [{ id: `Check::${name}`, field: checksField, message: `${shown(name)} may be reported ${what}.` }];
    }),
  ),
};

function isAppId(app: Value | undefined): boolean {
  return typeof app === "number" && Number.isSafeInteger(app) && app > 0;
}
