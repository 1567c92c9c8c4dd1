import type { ServiceResource } from "../../../model/index.ts";
import { fill, type Scope } from "../scope.ts";

/** One line of a dashboard graph: namespace, metric, then dimension names and values. */
export type Metric = readonly [namespace: string, metric: string, ...dimensions: string[]];

type MetricsOf = {
  readonly [K in ServiceResource["kind"]]?: (
    resource: Extract<ServiceResource, { readonly kind: K }>,
  ) => readonly Metric[];
};

/** The metrics by which one sees whether a resource is well. A kind that is absent here has no metric of its own. */
const metricsByKind: MetricsOf = {
  "lambda-function": ({ name }) => [
    ["AWS/Lambda", "Errors", "FunctionName", name],
    ["AWS/Lambda", "Throttles", "FunctionName", name],
    ["AWS/Lambda", "Duration", "FunctionName", name],
  ],
  bucket: ({ name }) => [["AWS/S3", "NumberOfObjects", "BucketName", name, "StorageType", "AllStorageTypes"]],
};

/** The metrics of a resource in a scope. */
export function metricsOf(resource: ServiceResource, scope: Scope): readonly Metric[] {
  const metrics = metricsByKind[resource.kind] as ((resource: ServiceResource) => readonly Metric[]) | undefined;
  return (metrics?.(resource) ?? []).map((metric) => metric.map((part) => fill(scope, part)) as unknown as Metric);
}
