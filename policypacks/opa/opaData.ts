import { codeSigningArn } from "../ownership/containers/codeSigningFindings.ts";
import { pinnedPattern } from "../ownership/containers/imageReference.ts";
import { curatedPattern } from "../ownership/containers/definitionImages.ts";
import { organisationRegistries, type Registry } from "../ownership/containers/registries.ts";
import { workloadWishes } from "../ownership/containers/workloadWishes.ts";
import { deploymentDoors, type RepositoryDoors } from "../ownership/deployments/deploymentDoors.ts";
import type { RuleContext } from "../ownership/rule.ts";
import { engineMarks } from "../../access/stack/values/engineMarks.ts";

/** What is exported: a stack's declaration, and what follows from it. */
export type Exported = Pick<RuleContext, "stack" | "today" | "plan" | "ownership">;

/** What the policies in Rego are held against, under `data.keyholder_declared`. */
export interface OpaData {
  readonly organisation: { readonly name: string; readonly github: string; readonly githubId: number };
  readonly accounts: {
    readonly [key: string]: { readonly id: string; readonly partition: string; readonly region: string };
  };
  readonly registries: readonly Registry[];
  readonly requireLambdaCodeSigning: boolean;
  readonly repositories: { readonly [repository: string]: RepositoryDoors };
  readonly patterns: { readonly pinned: string; readonly curated: string; readonly codeSigning: string };
  readonly hidden: typeof engineMarks;
}

/** The same for the same declaration, in whatever order it is written. */
export function opaData(exported: Pick<Exported, "plan" | "ownership">): OpaData {
  const { plan, ownership } = exported;
  return {
    organisation: plan.organisation,
    accounts: Object.fromEntries(
      plan.accounts.map(({ key, id, partition, region }) => [key, { id, partition, region }]),
    ),
    registries: organisationRegistries(exported),
    requireLambdaCodeSigning: workloadWishes(ownership).requireLambdaCodeSigning,
    repositories: deploymentDoors(plan),
    patterns: { pinned: pinnedPattern, curated: curatedPattern, codeSigning: codeSigningArn },
    hidden: engineMarks,
  };
}
