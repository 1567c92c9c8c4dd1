import type { Ownership, Workloads } from "../../../model/index.ts";

/** What the declaration says about workloads; nothing where it is silent. */
export function workloadWishes({ organisation }: Ownership): Required<Workloads> {
  const { workloads } = organisation;
  return {
    registries: workloads?.registries ?? [],
    requireLambdaCodeSigning: workloads?.requireLambdaCodeSigning ?? false,
  };
}
