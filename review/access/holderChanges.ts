import type { GrantDiff, GrantHolder, PlacedGrant } from "../../access/index.ts";
import { compareText, type Ownership } from "../../model/index.ts";
import { holderName } from "./holderName.ts";
import { type Draft, draft } from "./line.ts";
import { endPhrase, grantPhrase, reasonPhrase, untilPhrase } from "./sentences/grantPhrase.ts";
import { undoEnd, undoGain, undoLoss } from "./sentences/undo.ts";

/** What changes for one holder, its lines still without ids. */
export interface HolderDrafts {
  readonly who: GrantHolder;
  readonly name: string;
  readonly gains: readonly Draft[];
  readonly loses: readonly Draft[];
  readonly keeps: readonly Draft[];
}

/** What each holder gains, loses and keeps, sorted by kind and id. */
export function holderChanges(
  { gained, lost, changed }: GrantDiff<PlacedGrant>,
  ownership: Ownership,
): readonly HolderDrafts[] {
  const holders = new Map<string, GrantHolder>();
  for (const { who } of [...gained, ...lost, ...changed.map(({ after }) => after)]) holders.set(keyOf(who), who);
  const gains = Map.groupBy(gained, ({ who }) => keyOf(who));
  const losses = Map.groupBy(lost, ({ who }) => keyOf(who));
  const kept = Map.groupBy(changed, ({ after }) => keyOf(after.who));
  return [...holders]
    .sort(([one], [other]) => compareText(one, other))
    .map(([key, who]) => ({
      who,
      name: holderName(who, ownership),
      gains: (gains.get(key) ?? []).map((grant) => gain(grant, lost)),
      loses: (losses.get(key) ?? []).map(loss),
      keeps: (kept.get(key) ?? []).map(({ before, after }) => keep(before, after)),
    }));
}

function keyOf({ kind, id }: GrantHolder): string {
  return `${order.indexOf(kind)} ${id}`;
}

const order: readonly GrantHolder["kind"][] = ["person", "bot", "principal", "broken", "unknown", "workflow"];

function gain(grant: PlacedGrant, lost: readonly PlacedGrant[]): Draft {
  const what = `${grantPhrase(grant)}${untilPhrase(grant.until)}${reasonPhrase(grant.because)}`;
  return draft(`Gains ${what}.`, { undo: undoGain(grant, lost), resources: [grant.urn] });
}

function loss(grant: PlacedGrant): Draft {
  const what = `${grantPhrase(grant)}${reasonPhrase(grant.because).replace(/^, as /, ", held as ")}`;
  return draft(`Loses ${what}.`, { undo: undoLoss(grant), resources: [grant.urn], needsDecision: false });
}

function keep(before: PlacedGrant, after: PlacedGrant): Draft {
  const [was, is] = [before.until, after.until];
  const longer = was !== is && (is === undefined || (was !== undefined && is > was));
  const reason =
    before.because === after.because
      ? ""
      : `${reasonPhrase(after.because)} instead of ${before.because === "" ? "for no known reason" : before.because}`;
  return draft(`Keeps ${grantPhrase(after)}${was === is ? "" : newEnd(was, is)}${reason}.`, {
    resources: [after.urn],
    needsDecision: longer,
    undo: undoEnd(after, was),
  });
}

function newEnd(was: string | undefined, is: string | undefined): string {
  if (is === undefined) return `, without an end${was === undefined ? "" : ` (it ended with ${endPhrase(was)})`}`;
  return `${untilPhrase(is)}${was === undefined ? " (it had no end)" : ` instead of ${endPhrase(was)}`}`;
}
