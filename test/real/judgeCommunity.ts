import { performance } from "node:perf_hooks";
import { type Grant, grantsFromPlan, type JudgedPlan, judgedPlan } from "../../access/index.ts";
import type { NamedProblem, Ownership } from "../../model/index.ts";
import { readOwnership } from "../../model/shape/readOwnership.ts";
import { assumeAws } from "./assumeAws.ts";
import type { Community } from "./community.ts";
import { type ImportedOrganisation, importCommunity } from "./importCommunity.ts";

/** One organisation of the source, read, planned and judged. */
export interface Judged {
  /** What it is called in the golden file: its place in the source, and what was assumed. */
  readonly name: string;
  readonly variant: "as the source says" | "with AWS assumed";
  readonly imported: ImportedOrganisation;
  readonly ownership: Ownership;
  readonly plan: JudgedPlan["plan"];
  /** Those of the shape, then those of the checks and of the plan. */
  readonly problems: readonly NamedProblem[];
  readonly grants: readonly Grant[];
  readonly milliseconds: { readonly read: number; readonly plan: number; readonly grants: number };
}

/** Every organisation, as the source says it and with AWS assumed. */
export function judgeCommunity(community: Community): readonly Judged[] {
  return importCommunity(community).flatMap((imported, at) => {
    const { declaration } = imported;
    return [
      judge(community, imported, at, "as the source says", declaration),
      judge(community, imported, at, "with AWS assumed", assumeAws(declaration, community.commitDate)),
    ];
  });
}

function judge(
  community: Community,
  imported: ImportedOrganisation,
  at: number,
  variant: Judged["variant"],
  declared: unknown,
): Judged {
  const [read, readTook] = timed(() => readOwnership(declared));
  const [{ plan, problems }, planTook] = timed(() => judgedPlan(read.ownership, community.commitDate, read.problems));
  const [grants, grantsTook] = timed(() => grantsFromPlan(plan));
  return {
    name: `organisation ${at + 1}, ${variant}`,
    variant,
    imported,
    ownership: read.ownership,
    plan,
    problems,
    grants,
    milliseconds: { read: readTook, plan: planTook, grants: grantsTook },
  };
}

function timed<T>(run: () => T): readonly [result: T, milliseconds: number] {
  const start = performance.now();
  const result = run();
  return [result, performance.now() - start];
}
