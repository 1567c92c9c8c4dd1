import type { ResourceBase } from "./resource.ts";

/** A state machine of AWS Step Functions with its versions and aliases. */
export interface StateMachine extends ResourceBase<"state-machine"> {
  readonly name: string;
}

/** A state machine by name. */
export function stateMachine(args: Omit<StateMachine, "kind">): StateMachine {
  return { kind: "state-machine", ...args };
}
