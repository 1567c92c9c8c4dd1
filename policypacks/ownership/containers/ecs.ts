import { dockerContainer } from "./dockerContainer.ts";
import { hostMount, hostPath } from "./hostPath.ts";
import { ipcMode, networkMode, pidMode } from "./namespaces.ts";
import { container, fields, image, list, needed, needsImage, orJson } from "./shapes.ts";

/**
 * `aws.ecs.TaskDefinition`: the containers are JSON text.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
 */
export const taskDefinition = fields(
  {
    containerDefinitions: orJson(list(dockerContainer)),
    networkMode,
    pidMode,
    ipcMode,
    volumes: list(
      fields({ hostPath, dockerVolumeConfiguration: fields({ driverOpts: fields({ device: hostMount }) }) }),
    ),
  },
  needed("containerDefinitions"),
);

/** `aws.ecs.DaemonTaskDefinition`. */
export const daemonTaskDefinition = fields(
  {
    containerDefinitions: orJson(list(dockerContainer)),
    volumes: list(fields({ hosts: list(fields({ sourcePath: hostPath })) })),
  },
  needed("containerDefinitions"),
);

/** `aws.ecs.ExpressGatewayService`. */
export const expressService = fields(
  { primaryContainer: container({ image }, needsImage) },
  needed("primaryContainer"),
);
