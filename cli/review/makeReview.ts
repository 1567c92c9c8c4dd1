import { canonicalJson } from "../../access/canonicalJson.ts";
import { accessChanges } from "../../access/grants/changes/accessChanges.ts";
import { directoryOf } from "../../access/grants/directory.ts";
import { accessOfSide } from "../../access/grants/changes/accessOfSide.ts";
import { loadOwnership } from "../../declaration/loadOwnership.ts";
import { projectName } from "../../declaration/projectName.ts";
import { stackToday } from "../../declaration/stackToday.ts";
import type { Problem } from "../../model/index.ts";
import { buildReview } from "../../review/access/buildReview.ts";
import { doesNotSee } from "../../review/access/doesNotSee.ts";
import type { ReviewReport } from "../../review/access/reviewReport.ts";
import { peopleWithoutDuty } from "../../review/access/sections/standingSections.ts";
import { keyholderVersion, sha256 } from "../support/digest.ts";
import { type ReadSides, type ReviewFiles, readSides } from "./readSides.ts";

/** What is reviewed, and as of when. */
export interface ReviewRequest {
  readonly files: ReviewFiles;
  /** Absent: the stack that the files name. */
  readonly stack?: string | undefined;
  readonly today?: string | undefined;
}

/** Reads both sides and the declaration, and tells the difference; or why nothing can be told. */
export async function makeReview({
  files,
  stack,
  today: asked,
}: ReviewRequest): Promise<ReviewReport | { readonly refusals: readonly Problem[] }> {
  const project = projectName();
  if ("problem" in project) return { refusals: [project.problem] };
  const read = await readSides(files, stack, project.project);
  if ("refusals" in read) return read;
  const today = stackToday(read.stack, asked);
  if ("problem" in today) return { refusals: [today.problem] };
  const { ownership, problems } = await loadOwnership({ stack: read.stack });
  if (ownership === undefined) return { refusals: problems };

  const of = { stack: read.stack, project: project.project };
  const { before } = read;
  const { after, source } = await afterOf(read, async () =>
    (await import("./planSide.ts")).planSide(ownership, of, before),
  );
  const directory = directoryOf(ownership);
  const without = peopleWithoutDuty(ownership);
  const modelSha256 = sha256(canonicalJson(ownership));
  return buildReview({
    ...of,
    today: today.date,
    ownership,
    changes: accessChanges(before, after, directory, of, read),
    withoutDuty: { people: without, grants: without.length === 0 ? [] : accessOfSide(after, directory, of).grants },
    evidence: {
      keyholder: keyholderVersion,
      modelSha256,
      sources: [...read.sources, ...(source ? [{ ...source, sha256: modelSha256 }] : [])],
      doesNotSee: doesNotSee(files.kind),
    },
    digest: sha256,
  });
}

/** The side after; where no file is named, what the declaration plans. */
async function afterOf({ after }: ReadSides, planned: () => Promise<NonNullable<ReadSides["after"]>>) {
  if (after !== undefined) return { after };
  return { after: await planned(), source: { side: "after", file: "the declaration", kind: "plan" } as const };
}
