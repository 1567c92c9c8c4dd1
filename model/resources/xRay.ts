import type { ResourceBase } from "./resource.ts";

/** The service's traces in AWS X-Ray, gathered in a group. */
export interface XRayGroup extends ResourceBase<"xray-group"> {
  readonly name: string;
}

/** A group of traces by name; with it, the workload may send traces and monitoring may read them. */
export function xRayGroup(args: Omit<XRayGroup, "kind">): XRayGroup {
  return { kind: "xray-group", ...args };
}
