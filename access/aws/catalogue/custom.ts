import { accessDuties } from "../../../model/index.ts";
import { fill } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

/** What the declaration itself names, under the same rules as every other entry. */
export const customEntry: EntryOf<"custom"> = {
  kind: "custom",
  awsService: "any",
  permissions: (resource, scope) => {
    const arns = resource.arns.map((arn) => fill(scope, arn));
    const named = accessDuties.map((duty) => [duty, resource.actions[duty] ?? []] as const);
    return Object.fromEntries(named.map(([duty, actions]) => [duty, actions.length > 0 ? [allow(actions, arns)] : []]));
  },
};
