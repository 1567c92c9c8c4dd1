/**
 * What a step of a path is made on.
 *
 * - `none`: the action knows no resources; only `"*"` allows it.
 * - `privileged-…`: something that stands already, and is worth taking over.
 * - `own-…`: something of any name, made or changed by whoever climbs: no name is harmless.
 * - `self-user`: the user that makes the request.
 * - the rest: something of another service that runs with a role, or holds something, which nobody scoped.
 */
export const targetKinds = {
  none: ["*"],
  "privileged-role": [],
  "privileged-user": [],
  "privileged-group": [],
  "privileged-policy": [],
  "own-role": [],
  "own-user": [],
  "own-policy": [],
  "self-user": [],
} as const;

export type TargetKind = keyof typeof targetKinds;
