import { hostPath } from "./hostPath.ts";
import { pod, podPatch } from "./pod.ts";
import type { ObjectShape } from "./shape.ts";
import { fields, list, needed, unseen } from "./shapes.ts";

type Wrap = (spec: ObjectShape, whole: boolean) => ObjectShape;

const inSpec: Wrap = (spec, whole) => fields({ spec }, ...(whole ? [needed("spec")] : []));
const inTemplate: Wrap = (spec, whole) =>
  fields({ template: inSpec(spec, whole) }, ...(whole ? [needed("template")] : []));
const inTemplateOfSpec: Wrap = (spec, whole) => inSpec(inTemplate(spec, whole), whole);
const inJobTemplate: Wrap = (spec, whole) =>
  inSpec(fields({ jobTemplate: inTemplateOfSpec(spec, whole) }, ...(whole ? [needed("jobTemplate")] : [])), whole);

/** A kind that runs pods: it itself, its list, and its patch. */
interface Forms {
  readonly whole: ObjectShape;
  readonly items: ObjectShape;
  readonly patch: ObjectShape;
}

function formsOf(wrap: Wrap): Forms {
  const whole = wrap(pod, true);
  return { whole, items: fields({ items: list(whole) }, needed("items")), patch: wrap(podPatch, false) };
}

const pods = formsOf(inSpec);
const templates = formsOf(inTemplate);
const controllers = formsOf(inTemplateOfSpec);
const cronJobs = formsOf(inJobTemplate);
const apps = ["apps/v1", "apps/v1beta1", "apps/v1beta2", "extensions/v1beta1"];

const kinds: readonly (readonly [kind: string, groups: readonly string[], forms: Forms])[] = [
  ["Pod", ["core/v1"], pods],
  ["PodTemplate", ["core/v1"], templates],
  ["ReplicationController", ["core/v1"], controllers],
  ["DaemonSet", apps, controllers],
  ["Deployment", apps, controllers],
  ["ReplicaSet", apps, controllers],
  ["StatefulSet", apps, controllers],
  ["Job", ["batch/v1"], controllers],
  ["CronJob", ["batch/v1", "batch/v1beta1", "batch/v2alpha1"], cronJobs],
];

/** Everything of Pulumi's Kubernetes provider that runs a pod, by type token. */
export const kubernetesWorkloads: readonly (readonly [type: string, shape: ObjectShape])[] = kinds.flatMap(
  ([kind, groups, { whole, items, patch }]) =>
    groups.flatMap((group): readonly (readonly [string, ObjectShape])[] => [
      [`kubernetes:${group}:${kind}`, whole],
      [`kubernetes:${group}:${kind}List`, items],
      [`kubernetes:${group}:${kind}Patch`, patch],
    ]),
);

/** A chart of Helm: its pods stand in no property. */
export const helmRelease = fields(
  { chart: unseen("Chart", "The containers of the chart {value} stand in no property.") },
  needed("chart"),
);

/** A volume that pods claim. */
export const persistentVolume = fields({ spec: fields({ hostPath: fields({ path: hostPath }) }) });
