import { definitionFindings } from "../../containers/definitionFindings.ts";
import { workloads, workloadTypes } from "../../containers/workloads.ts";
import type { ResourceRule } from "../../rule.ts";

export const containerDefinitionIsReadable: ResourceRule = {
  name: "container-definition-is-readable",
  description: "Whatever decides how a container runs, and which image, can be read at preview and in one way only.",
  why: "What a rule cannot read it cannot find good. The AWS provider reads keys in any letter case, so a field that stands there twice may be judged as one value and deployed as the other.",
  fix: "Write the definition as the provider's reference shows it, from values that are known before the update and no secret.",
  sources: [
    "https://pkg.go.dev/encoding/json#Unmarshal",
    "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: workloadTypes,
  check: ({ type, properties }) => {
    const shape = workloads.get(type);
    return shape === undefined ? [] : definitionFindings("container-definition-is-readable", shape, properties);
  },
};
