import { capability } from "./capability.ts";
import { hostPath } from "./hostPath.ts";
import type { Need, ObjectShape } from "./shape.ts";
import { container, fields, image, list, name, needed, needsImage, never, not } from "./shapes.ts";

const unconfined = (what: string, how: string) =>
  fields({ type: not("^unconfined$", { what, message: `{container} runs without ${how}.` }) });

const confinement: ObjectShape["fields"] = {
  seccompProfile: unconfined("Seccomp", "a filter of system calls"),
  appArmorProfile: unconfined("AppArmor", "AppArmor"),
  windowsOptions: fields({ hostProcess: never("HostProcess", "{container} runs as a process of the host.") }),
};

const podContainer = (...needs: readonly Need[]) =>
  container(
    {
      name,
      image,
      securityContext: fields({
        ...confinement,
        privileged: never("Privileged", "{container} is privileged."),
        allowPrivilegeEscalation: never("PrivilegeEscalation", "{container} may gain privileges."),
        procMount: not("^unmasked$", { what: "ProcMount", message: "{container} sees all of /proc." }),
        capabilities: fields({ add: list(capability) }),
      }),
    },
    ...needs,
  );

function podSpec(inContainer: readonly Need[], inPod: readonly Need[]): ObjectShape {
  const containers = list(podContainer(...inContainer));
  return fields(
    {
      containers,
      initContainers: containers,
      ephemeralContainers: containers,
      hostNetwork: never("HostNetwork", "The containers share the network of the host."),
      hostPID: never("HostPid", "The containers see the processes of the host."),
      hostIPC: never("HostIpc", "The containers share the memory of the host."),
      securityContext: fields(confinement),
      volumes: list(fields({ hostPath: fields({ path: hostPath }) })),
    },
    ...inPod,
  );
}

/**
 * The specification of a pod, held against the baseline of the Pod Security Standards, as far as it is about the host, and against
 * explicit privilege escalation.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const pod = podSpec([needsImage], [needed("containers")]);

/** The same for a patch, which names only what it changes. */
export const podPatch = podSpec([], []);

/**
 * A pod of AWS Batch.
 *
 * @see https://docs.aws.amazon.com/batch/latest/APIReference/API_EksPodProperties.html
 */
export const batchPod = podSpec(
  [needsImage],
  [
    needed("containers"),
    {
      anyOf: ["hostNetwork"],
      rule: "container-is-not-privileged",
      what: "HostNetwork",
      message: "Batch gives the pod the network of the host where hostNetwork is not set to false.",
    },
  ],
);
