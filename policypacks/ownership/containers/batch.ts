import { dockerContainer, dockerFields } from "./dockerContainer.ts";
import { hostPath } from "./hostPath.ts";
import { ipcMode, pidMode } from "./namespaces.ts";
import { batchPod } from "./pod.ts";
import { container, fields, list, needed, needsImage, orJson } from "./shapes.ts";

const volumes = list(fields({ host: fields({ sourcePath: hostPath }) }));
const jobContainer = container({ ...dockerFields, volumes }, needsImage);
const ecsProperties = fields({
  taskProperties: list(fields({ containers: list(dockerContainer), pidMode, ipcMode, volumes })),
});
const eksProperties = fields({ podProperties: batchPod });

/**
 * `aws.batch.JobDefinition`: one container, tasks of ECS, a pod, or one of these for each range of nodes; the first three kinds as JSON text.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_RegisterJobDefinition.html
 */
export const jobDefinition = fields(
  {
    containerProperties: orJson(jobContainer),
    ecsProperties: orJson(ecsProperties),
    eksProperties: orJson(eksProperties),
    nodeProperties: orJson(
      fields({ nodeRangeProperties: list(fields({ container: jobContainer, ecsProperties, eksProperties })) }),
    ),
  },
  needed("containerProperties", "ecsProperties", "eksProperties", "nodeProperties"),
);
