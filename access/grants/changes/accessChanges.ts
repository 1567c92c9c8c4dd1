import type { Problem } from "../../../model/index.ts";
import { compareText } from "../../compareText.ts";
import { changedUrns } from "../../stack/sides/changedUrns.ts";
import type { ReadFor } from "../../stack/read/stackReading.ts";
import type { StackResource } from "../../stack/resource.ts";
import type { Side } from "../../stack/sides/side.ts";
import { type ControlChange, diffControls } from "../diffControls.ts";
import { diffGrants, type GrantDiff } from "../diffGrants.ts";
import type { Directory } from "../directory.ts";
import { accessOf, type NotReviewed, type PlacedGrant, sharedSubjects } from "../stackAccess.ts";
import { countRelevant, type RelevantCounts } from "./countRelevant.ts";
import type { EngineSays } from "./engineSays.ts";
import { hiddenOnBothSides } from "./hiddenOnBothSides.ts";
import { linkedUrns } from "./linkedUrns.ts";
import { optionChanges } from "./optionChanges.ts";
import { type Replacement, replacements } from "./replacements.ts";
import { resourcesOfSide, type SideResources } from "./sideResources.ts";

/** What a change of a stack does to access. */
export interface AccessChanges {
  readonly grants: GrantDiff<PlacedGrant>;
  readonly controls: readonly ControlChange[];
  readonly replaced: readonly Replacement[];
  /** URNs of what stands on one side alone. */
  readonly added: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Access-relevant resources that changed and that no reader knows. */
  readonly notReviewed: readonly NotReviewed[];
  /** What the files cannot say for certain. */
  readonly unsure: readonly Problem[];
  readonly counts: RelevantCounts;
}

/**
 * What is given and taken between two sides of one stack.
 *
 * Resources that are equal on both sides are read only where something that changed stands on them: they give the same on both.
 *
 * @param says Of a preview; beyond it, a resource whose id changed was replaced.
 */
export function accessChanges(
  before: Side,
  after: Side,
  directory: Directory,
  of: ReadFor,
  says: EngineSays = { replaced: new Set(), updated: new Set() },
): AccessChanges {
  const changed = new Set([...changedUrns(before, after), ...says.updated]);
  const [old, now] = [resourcesOfSide(before, directory, of), resourcesOfSide(after, directory, of)];
  const touched = linkedUrns(changed, [old, now]);
  const resources = [resourcesOf(touched, old), resourcesOf(touched, now)] as const;
  const shared = new Set(resources.flatMap((of) => [...sharedSubjects(of)]));
  const [was, is] = [
    accessOf(resources[0], old.viewOf(touched), shared),
    accessOf(resources[1], now.viewOf(touched), shared),
  ];
  const notReviewed = [...is.notReviewed, ...was.notReviewed].filter(({ urn }) => changed.has(urn));
  const grants = diffGrants(was.grants, is.grants);
  const controls = [...diffControls(was.controls, is.controls), ...optionChanges(changed, before, after)];
  const anew = replacements([...changed].sort(), before, after, says);
  const told = new Set([
    ...[...grants.gained, ...grants.lost, ...grants.changed.map((change) => change.after), ...anew, ...notReviewed].map(
      ({ urn }) => urn,
    ),
    ...controls.flatMap((control) => [control.before?.urn ?? [], control.after?.urn ?? []].flat()),
  ]);
  return {
    grants,
    controls,
    replaced: anew,
    added: new Set([...changed].filter((urn) => !before.raws.has(urn))),
    removed: new Set([...changed].filter((urn) => !after.raws.has(urn))),
    notReviewed: [...new Map(notReviewed.map((each) => [each.urn, each])).values()].sort((one, other) =>
      compareText(one.urn, other.urn),
    ),
    unsure: [
      ...before.unsure,
      ...after.unsure,
      ...old.malformed,
      ...now.malformed,
      ...hiddenOnBothSides(was.controls, is.controls, changed),
    ],
    counts: countRelevant(old, now, told),
  };
}

function resourcesOf(urns: ReadonlySet<string>, side: SideResources): readonly StackResource[] {
  return [...urns].flatMap((urn) => side.resource(urn) ?? []);
}
