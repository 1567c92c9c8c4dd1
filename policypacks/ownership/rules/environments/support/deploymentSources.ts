import type { Properties, StackResource, Value } from "../../../../../access/stack/resource.ts";
import { githubType } from "../../repositories/support/githubType.ts";
import { isHidden, valueAt } from "../../../../../access/stack/values/valueAt.ts";

/** Resources that name a branch or tag which may deploy to an environment. */
export const deploymentPolicyTypes: readonly string[] = [
  githubType("repositoryEnvironmentDeploymentPolicy"),
  githubType("repositoryDeploymentBranchPolicy"),
];

/** A branch or tag, or a pattern of them, that may deploy. */
export interface DeploymentSource {
  readonly kind: "branch" | "tag";
  readonly field: string;
  readonly pattern: Value;
}

const fields = [
  { kind: "branch", field: "branchPattern" },
  { kind: "tag", field: "tagPattern" },
] as const;

/** What a deployment policy lets in, as far as it can be seen. The older kind of policy has a branch in `name`. */
export function deploymentSources({ type, properties }: StackResource): readonly DeploymentSource[] {
  if (type === githubType("repositoryDeploymentBranchPolicy")) {
    return sourceIn(properties, { kind: "branch", field: "name" });
  }
  return fields.flatMap((place) => sourceIn(properties, place));
}

function sourceIn(properties: Properties, place: Omit<DeploymentSource, "pattern">): readonly DeploymentSource[] {
  const pattern = valueAt(properties, place.field);
  return pattern === undefined || isHidden(pattern) ? [] : [{ ...place, pattern }];
}
