import type { Conditions } from "../../policyDocument.ts";
import type { Step } from "../escalationPath.ts";
import type { TargetKind } from "../targets.ts";

export function step(action: string, on: TargetKind, carrying?: Conditions): Step {
  return carrying === undefined ? { action, on } : { action, on, with: carrying };
}

/** The same action on one of these. */
export function onOneOf(action: string, kinds: readonly TargetKind[], carrying?: Conditions): readonly Step[] {
  return kinds.map((on) => step(action, on, carrying));
}

/** Gives a service a role that is worth having. */
export function passRole(...services: readonly string[]): Step {
  return step("iam:PassRole", "privileged-role", { StringEquals: { "iam:PassedToService": services } });
}

/** Gives a service a role that it only needs to run at all. */
export function passServiceRole(...services: readonly string[]): Step {
  return step("iam:PassRole", "own-role", { StringEquals: { "iam:PassedToService": services } });
}
