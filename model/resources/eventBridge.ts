import type { ResourceBase } from "./resource.ts";

/** An Amazon EventBridge rule and its targets. */
export interface EventRule extends ResourceBase<"event-rule"> {
  readonly name: string;
  /** Name of its bus; absent: the account's default bus. */
  readonly bus?: string;
}

/** A rule by name. */
export function eventRule(args: Omit<EventRule, "kind">): EventRule {
  return { kind: "event-rule", ...args };
}

/** An event bus of its own. */
export interface EventBus extends ResourceBase<"event-bus"> {
  readonly name: string;
}

/** An event bus by name. */
export function eventBus(args: Omit<EventBus, "kind">): EventBus {
  return { kind: "event-bus", ...args };
}

/** A schedule of Amazon EventBridge Scheduler. */
export interface Schedule extends ResourceBase<"schedule"> {
  readonly name: string;
  /** Name of its group; absent: the account's `default` group. */
  readonly group?: string;
}

/** A schedule by name. */
export function schedule(args: Omit<Schedule, "kind">): Schedule {
  return { kind: "schedule", ...args };
}

/** A group of schedules. */
export interface ScheduleGroup extends ResourceBase<"schedule-group"> {
  readonly name: string;
}

/** A schedule group by name. */
export function scheduleGroup(args: Omit<ScheduleGroup, "kind">): ScheduleGroup {
  return { kind: "schedule-group", ...args };
}
