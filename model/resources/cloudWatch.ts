import type { ResourceBase } from "./resource.ts";

/** A namespace of Amazon CloudWatch metrics that the service publishes itself. */
export interface MetricNamespace extends ResourceBase<"metric-namespace"> {
  /** Namespace, for example `"Shop/{environment}"`. */
  readonly name: string;
}

/** A namespace of the service's own metrics. */
export function metricNamespace(args: Omit<MetricNamespace, "kind">): MetricNamespace {
  return { kind: "metric-namespace", ...args };
}
