import { not } from "./shapes.ts";

/** A network mode of ECS. */
export const networkMode = not("^host$", {
  what: "HostNetwork",
  message: "The containers share the network of the host.",
});
/** A process namespace of ECS. */
export const pidMode = not("^host$", { what: "HostPid", message: "The containers see the processes of the host." });
/** A namespace of shared memory of ECS. */
export const ipcMode = not("^host$", { what: "HostIpc", message: "The containers share the memory of the host." });
