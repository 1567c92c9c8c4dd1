import type { LeafShape } from "./shape.ts";

/** What a container may add: the baseline of the Pod Security Standards. Every other capability reaches into the host or its network. */
const allowed = [
  "audit_write",
  "chown",
  "dac_override",
  "fowner",
  "fsetid",
  "kill",
  "mknod",
  "net_bind_service",
  "setfcap",
  "setgid",
  "setpcap",
  "setuid",
  "sys_chroot",
];

/**
 * A Linux capability that a container adds.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const capability: LeafShape = {
  kind: "text",
  check: {
    rule: "container-is-not-privileged",
    what: "Capability",
    refuse: { kind: "other-than", pattern: `^(cap_)?(${allowed.join("|")})$` },
    named: "capability",
    message: "{container} adds the capability {value}.",
  },
};
