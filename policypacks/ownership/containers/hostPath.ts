import type { LeafShape } from "./shape.ts";
import { not } from "./shapes.ts";

/** A directory of the host that containers get: with the socket of the container runtime in it, or a root directory, they own the host. */
export const hostPath: LeafShape = not(".", {
  what: "HostPath",
  named: "as-written",
  message: "The directory {value} of the host is mounted.",
});

/** A device that Docker's local driver mounts: with an absolute path it is a directory or disk of the host. */
export const hostMount: LeafShape = not("^/", {
  what: "HostPath",
  named: "as-written",
  message: "The directory {value} of the host is mounted.",
});
