import type { ResourceBase } from "./resource.ts";

/** An Amazon SQS queue. */
export interface Queue extends ResourceBase<"queue"> {
  /** Queue name; that of a FIFO queue ends in `.fifo`. */
  readonly name: string;
}

/** A queue by name. */
export function queue(args: Omit<Queue, "kind">): Queue {
  return { kind: "queue", ...args };
}
