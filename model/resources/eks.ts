import type { ResourceBase } from "./resource.ts";

/** An Amazon EKS cluster with its node groups and add-ons. */
export interface EksCluster extends ResourceBase<"eks-cluster"> {
  readonly name: string;
}

/** A Kubernetes cluster by name. */
export function eksCluster(args: Omit<EksCluster, "kind">): EksCluster {
  return { kind: "eks-cluster", ...args };
}
