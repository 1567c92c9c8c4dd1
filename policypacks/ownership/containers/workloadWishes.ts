import type { Ownership } from "../../../model/index.ts";

/** What a declaration says about the organisation's workloads. */
export interface Workloads {
  /** Registries beside those of the declared accounts, with the path that is the organisation's, for example `ghcr.io/lantern-labs`. */
  readonly registries: readonly string[];
  /** Must every Lambda function of a zip file be signed? */
  readonly requireLambdaCodeSigning?: boolean;
}

/** What the declaration says about workloads; nothing where it is silent. */
export function workloadWishes({ organisation }: Ownership): Required<Workloads> {
  const { workloads } = organisation as { readonly workloads?: Workloads };
  return {
    registries: workloads?.registries ?? [],
    requireLambdaCodeSigning: workloads?.requireLambdaCodeSigning ?? false,
  };
}
