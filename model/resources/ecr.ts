import type { ResourceBase } from "./resource.ts";

/** An Amazon ECR repository of container images. */
export interface EcrRepository extends ResourceBase<"ecr-repository"> {
  readonly name: string;
}

/** An image repository by name, for example `ecrRepository({ name: "shop/{environment}" })`. */
export function ecrRepository(args: Omit<EcrRepository, "kind">): EcrRepository {
  return { kind: "ecr-repository", ...args };
}
