import type { AccessChanges, PlacedGrant } from "../../access/index.ts";
import type { Ownership } from "../../model/index.ts";
import { type HolderDrafts, holderChanges } from "./holderChanges.ts";
import { capital } from "./capital.ts";
import { type Draft, draft, lineIds } from "./line.ts";
import {
  type HolderChanges,
  type ReviewEvidence,
  type ReviewReport,
  type ReviewSection,
  type SectionName,
  sectionNames,
} from "./reviewReport.ts";
import { controlSections, hiddenControls } from "./sections/controlSections.ts";
import { exceptionLines, goneLines, overdueLines, withoutDutyLines } from "./sections/standingSections.ts";

/** What a review is made of. */
export interface ReviewInput {
  readonly stack: string;
  readonly project: string;
  readonly today: string;
  readonly ownership: Ownership;
  readonly changes: AccessChanges;
  /** What people without a duty can do in the stack as it will be. */
  readonly withoutDuty: { readonly people: readonly string[]; readonly grants: readonly PlacedGrant[] };
  readonly evidence: Omit<ReviewEvidence, "changesSha256">;
  /** Sha-256 of a text, hexadecimal. */
  readonly digest: (text: string) => string;
}

/** Tells what a change of a stack does to access, in sentences. The same input gives the same report. */
export function buildReview({
  stack,
  project,
  today,
  ownership,
  changes,
  withoutDuty,
  evidence,
  digest,
}: ReviewInput): ReviewReport {
  const { grants, controls, counts: resources } = changes;
  const ids = lineIds();
  const holders = holderChanges(grants, ownership).map((drafts) => withIds(drafts, ids));
  const people = holders.filter(({ who }) => who.kind !== "workflow");
  const workloads = holders.filter(({ who }) => who.kind === "workflow");
  const drafts = new Map<SectionName, readonly Draft[]>([
    ...controlSections(changes),
    ["replaced", changes.replaced.map(replacedLine)],
    ["exceptions", exceptionLines(ownership, today, grants)],
    ["duties overdue", overdueLines(ownership, today)],
    ["people without a duty who have access", withoutDutyLines(withoutDuty.grants, withoutDuty.people)],
    ["duties whose owner or backup is gone", goneLines(ownership, today)],
  ]);
  const emergency = emergencyLines(holders, changes);
  if (emergency.length > 0) drafts.set("emergency access", [...emergency, ...(drafts.get("emergency access") ?? [])]);
  const sections = sectionNames.flatMap((name): readonly ReviewSection[] => {
    const lines = ids(name, drafts.get(name) ?? []);
    return lines.length === 0 ? [] : [{ name, lines }];
  });
  const notTold = ids("not told", notToldLines(changes));
  const all = [
    ...holders.flatMap(({ gains, loses, keeps }) => [...gains, ...loses, ...keeps]),
    ...sections.flatMap(({ lines }) => lines),
  ];
  const count = (of: "gains" | "loses" | "keeps") => holders.reduce((sum, holder) => sum + holder[of].length, 0);
  const isChanged =
    grants.gained.length + grants.lost.length + grants.changed.length + controls.length + changes.replaced.length > 0;
  const told = { people, workloads, sections, notTold };
  return {
    schema: "keyholder.review/1",
    stack,
    project,
    today,
    verdict: notTold.length > 0 ? "incomplete" : isChanged ? "changes" : "no change",
    ...told,
    counts: {
      gains: count("gains"),
      loses: count("loses"),
      keeps: count("keeps"),
      toDecide: all.filter(({ needsDecision }) => needsDecision).length,
      ...resources,
    },
    evidence: {
      ...evidence,
      changesSha256: digest(JSON.stringify({ stack, project, ...told, sections: sections.filter(isChange) })),
    },
  };
}

/** What is approved is the change; what stands beside it, such as a duty that is overdue since midnight, is not the change. */
function isChange({ name }: ReviewSection): boolean {
  return !standingSections.includes(name);
}

const standingSections: readonly SectionName[] = [
  "exceptions",
  "duties overdue",
  "people without a duty who have access",
  "duties whose owner or backup is gone",
];

type Ids = ReturnType<typeof lineIds>;

function withIds({ who, name, gains, loses, keeps }: HolderDrafts, ids: Ids): HolderChanges {
  const of = `${who.kind} ${who.id}`;
  return { who, name, gains: ids(of, gains), loses: ids(of, loses), keeps: ids(of, keeps) };
}

function replacedLine({ subject, urn, before }: AccessChanges["replaced"][number]): Draft {
  return draft(
    `${capital(subject)} is made anew: whatever trusts it by its unique id trusts nobody afterwards, and what was given to it by hand is gone.`,
    { resources: [urn], details: before === "" ? [] : [`It was ${before}.`] },
  );
}

/** Emergency access stands apart from the other grants as well. */
function emergencyLines(holders: readonly HolderChanges[], { grants }: AccessChanges): readonly Draft[] {
  const names = new Map(holders.map(({ who, name }) => [`${who.kind} ${who.id}`, name]));
  const told = (verb: string, needsDecision: boolean) => (grant: PlacedGrant) =>
    draft(
      `${names.get(`${grant.who.kind} ${grant.who.id}`) ?? grant.who.id} ${verb} emergency access to ${grant.on}.`,
      { resources: [grant.urn], needsDecision },
    );
  const isEmergency = ({ can }: PlacedGrant) => can === "emergency";
  return [
    ...grants.gained.filter(isEmergency).map(told("gains", true)),
    ...grants.lost.filter(isEmergency).map(told("loses", false)),
  ];
}

function notToldLines({ controls, notReviewed, unsure, grants }: AccessChanges): readonly Draft[] {
  const unknown = grants.gained.filter(({ who }) => who.kind === "unknown");
  return [
    ...unsure.map(({ path, message, fix }) => draft(`${path}: ${message}`, { undo: fix })),
    ...unknown.map(({ who, can, on, urn }) =>
      draft(`Who gains ${can} of ${on} is not known before the update: ${who.id}.`, {
        resources: [urn],
        undo: "Make it known: build it from values of the declaration.",
      }),
    ),
    ...hiddenControls(controls),
    ...notReviewed.map(({ subject, because, urn }) =>
      draft(`${capital(subject)} changes and was not reviewed: ${because}.`, {
        resources: [urn],
        undo: "Look at it by hand, or keep it in a stack of its own.",
      }),
    ),
  ];
}
