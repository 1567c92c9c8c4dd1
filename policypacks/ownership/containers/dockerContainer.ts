import { capability } from "./capability.ts";
import type { ObjectShape } from "./shape.ts";
import { container, fields, image, list, name, needsImage, never, not } from "./shapes.ts";

const device = not(".", {
  what: "HostDevice",
  named: "as-written",
  message: "{container} gets the device {value} of the host.",
});

/** Fields of a container definition of ECS and Batch that give it the host. */
export const dockerFields: ObjectShape["fields"] = {
  name,
  image,
  privileged: never("Privileged", "{container} is privileged."),
  linuxParameters: fields({
    // The provider's own resource for daemons writes the plural.
    capabilities: fields({ add: list(capability), adds: list(capability) }),
    devices: list(fields({ hostPath: device })),
  }),
  dockerSecurityOptions: list(
    not("unconfined|^label[:=]disable", {
      what: "SecurityOption",
      named: "as-written",
      message: "{container} runs with the security option {value}.",
    }),
  ),
};

/**
 * A container definition of ECS.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 */
export const dockerContainer = container(dockerFields, needsImage);
