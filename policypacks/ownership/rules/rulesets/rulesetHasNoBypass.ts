import { asText, isHidden, isList, isRecord, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import type { Value } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";
import { rulesetTypes } from "./support/rulesets.ts";

export const rulesetHasNoBypass: ResourceRule = {
  name: "ruleset-has-no-bypass",
  description: "Nobody passes a ruleset: no administrator, team, app or deploy key.",
  why: "Whoever is a bypass actor merges alone, and an exempt one without leaving a trace. A rule that some may break protects against none of them.",
  fix: "Leave bypassActors empty, and decide about a single case by an exception.",
  sources: [
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset",
    "https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: rulesetTypes,
  check: ({ properties }) => {
    const actors = valueAt(properties, "bypassActors");
    if (actors === undefined || isHidden(actors)) return [];
    return (isList(actors) ? actors : [actors]).flatMap((actor) => (isHidden(actor) ? [] : [bypass(actor)]));
  },
};

function bypass(actor: Value): Finding {
  const [type, id, mode] = ["actorType", "actorId", "bypassMode"].map((field) =>
    isRecord(actor) ? part(valueAt(actor, field)) : undefined,
  );
  if (type === undefined)
    return { id: `Actor::${asText(actor)}`, field: "bypassActors", message: `${shown(actor)} may pass the ruleset.` };
  const which = id === undefined ? type : `${type}::${id}`;
  const when = mode === undefined ? "" : `, in the mode ${shown(mode)}`;
  const who = id === undefined ? shown(type) : `${shown(type)} with the id ${shown(id)}`;
  return { id: `Actor::${which}`, field: "bypassActors", message: `${who} may pass the ruleset${when}.` };
}

function part(value: Value | undefined): string | undefined {
  return value === undefined || isHidden(value) ? undefined : asText(value);
}
