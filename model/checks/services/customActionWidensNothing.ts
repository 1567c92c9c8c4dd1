import { inQuotes } from "../../inQuotes.ts";
import type { Check } from "../check.ts";
import { customActions } from "./support/customActions.ts";
import * as refused from "./support/refusedActions.ts";

/** What an action does, who may have it all the same, and what to do instead. */
interface Refusal {
  readonly covers: (action: string) => boolean;
  readonly does: string;
  /** Absent: nobody. */
  readonly onlyFor?: "monitoring" | "workload";
  readonly fix: string;
}

/** The first that covers an action is the one that is told. */
const refusals: readonly Refusal[] = [
  {
    covers: oneOfServices(refused.identityServices),
    does: "decides who may do what in AWS",
    fix: "Remove it; a role that a resource runs as is a serviceRole.",
  },
  {
    covers: oneOf([...refused.writesResourcePolicies, ...refused.writesFurtherPolicies]),
    does: "opens a resource to others",
    fix: "Remove it: access follows from this declaration alone.",
  },
  {
    // New AWS services name theirs alike, for example aoss:CreateAccessPolicy and lakeformation:GrantPermissions.
    covers: (action) =>
      /:(add|associate|batchgrant|create|grant|modify|put|set|update)\w*(accessentry|accesspolicy|grants?|permissions?|resourcepolicy(statement)?)$/.test(
        action,
      ),
    does: "opens a resource to others",
    fix: "Remove it: access follows from this declaration alone.",
  },
  {
    covers: oneOf([...refused.escalates, ...refused.escalatesFurther]),
    does: "runs code as somebody else",
    fix: "Remove it, and declare what runs by the constructor of its kind.",
  },
  {
    covers: oneOfServices(refused.runningServices),
    does: "runs code as somebody else",
    fix: "Remove it, and declare what runs by the constructor of its kind.",
  },
  {
    covers: (action) => /:pass\w*role/.test(action),
    does: "hands a role on",
    fix: "Remove it; a role that a resource runs as is a serviceRole.",
  },
  {
    covers: oneOf(refused.readsSecrets),
    does: "reads secrets",
    fix: "Remove it, and declare the secret: its workload reads it.",
  },
  {
    covers: oneOf(refused.readsData),
    does: "reads what the service keeps",
    onlyFor: "workload",
    fix: "Leave it to the workload.",
  },
  { covers: oneOf(refused.carriesLogs), does: "carries log lines elsewhere", fix: "Remove it." },
  {
    covers: oneOf(refused.readsLogs),
    does: "reads log lines",
    onlyFor: "monitoring",
    fix: "Leave it to monitoring.",
  },
];

/** @see https://pathfinding.cloud */
export const customActionWidensNothing: Check = {
  name: "custom-action-widens-nothing",
  description: "No custom action changes who may do what, runs code as somebody else, or reads secrets.",
  find: (ownership) =>
    customActions(ownership).flatMap(({ path, duty, action }) => {
      const refusal = refusals.find(({ covers }) => covers(action.trim().toLowerCase()));
      if (!refusal || refusal.onlyFor === duty) return [];
      const { does, onlyFor, fix } = refusal;
      const who =
        onlyFor === undefined
          ? "no custom resource may give it"
          : `only ${onlyFor === "workload" ? "the workload" : onlyFor} may`;
      return [{ path, message: `${inQuotes(action)} ${does}, and ${who}.`, fix }];
    }),
};

/** IAM compares actions without regard to letter case. */
function oneOf(actions: readonly string[]): (action: string) => boolean {
  const lower: ReadonlySet<string> = new Set(actions.map((action) => action.toLowerCase()));
  return (action) => lower.has(action);
}

function oneOfServices(services: readonly string[]): (action: string) => boolean {
  return (action) => services.includes((action.split(":")[0] ?? "").trim());
}
