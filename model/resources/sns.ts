import type { ResourceBase } from "./resource.ts";

/** An Amazon SNS topic. */
export interface Topic extends ResourceBase<"topic"> {
  readonly name: string;
}

/** A topic by name. */
export function topic(args: Omit<Topic, "kind">): Topic {
  return { kind: "topic", ...args };
}
