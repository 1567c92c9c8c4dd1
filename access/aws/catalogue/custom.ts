import { accessDuties } from "../../../model/index.ts";
import { fill } from "../scope.ts";
import { allow, type EntryOf } from "./entry.ts";

const capabilities = [...accessDuties, "workload"] as const;

/** What the declaration itself names, under the same rules as every other entry. */
export const customEntry: EntryOf<"custom"> = {
  kind: "custom",
  awsService: "any",
  permissions: (resource, scope) => {
    const arns = resource.arns.map((arn) => fill(scope, arn));
    const named = capabilities.map((capability) => [capability, resource.actions[capability] ?? []] as const);
    return Object.fromEntries(
      named.map(([capability, actions]) => [capability, actions.length > 0 ? [allow(actions, arns)] : []]),
    );
  },
};
