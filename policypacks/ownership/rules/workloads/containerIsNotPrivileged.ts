import { definitionFindings } from "../../containers/definitionFindings.ts";
import { workloads, workloadTypes } from "../../containers/workloads.ts";
import type { ResourceRule } from "../../rule.ts";

export const containerIsNotPrivileged: ResourceRule = {
  name: "container-is-not-privileged",
  description:
    "No container is privileged: it adds no capability beyond the baseline, shares no namespace with its host, and mounts nothing of it.",
  why: "A privileged container is root on its host, and takes the credentials of every other workload there with it.",
  fix: "Remove the setting; what needs the host belongs into an exception of its own.",
  sources: [
    "https://kubernetes.io/docs/concepts/security/pod-security-standards/",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: workloadTypes,
  check: ({ type, properties }) => {
    const shape = workloads.get(type);
    return shape === undefined ? [] : definitionFindings("container-is-not-privileged", shape, properties);
  },
};
