import { type Glob, readGlob } from "../sets/glob.ts";
import type { Cell, PermissionSet } from "../sets/permissionSet.ts";
import { findText } from "../sets/findText.ts";
import { callerName } from "./asCaller.ts";
import { fillTemplate, type Place } from "./place.ts";
import { type TargetKind, targetKinds } from "./targets.ts";

/** So many combinations of patterns are looked at for things whose names do not matter. */
const mostCombinations = 500;

/**
 * The ARNs on which steps of one kind are tried, lazily. Where the name does not matter, these are texts that the resources of all steps'
 * statements have in common.
 *
 * @param allowed For each step what the policies allow of its action.
 */
export function* targetsOf(kind: TargetKind, place: Place, allowed: readonly PermissionSet[]): Iterable<string> {
  for (const template of targetKinds[kind]) {
    const filled = fillTemplate(template, place).replaceAll("${aws:username}", callerName);
    if (filled.includes("${name}")) yield* commonNames(filled, allowed);
    else yield filled;
  }
  if (/^(privileged|assumable)-/.test(kind)) yield* namedPrivileged(kind, place, allowed);
}

/** A name that ends by saying that it is worth taking over: `CloudAdmin`, `db-admins`, `my-admin-role`. */
const saysPrivileged =
  /(admin(istrator)?s?|super-?users?|power-?users?|full-?access)[-_]?(role|user|group|access|policy)?$/i;

/** What the policies name themselves, where the name says what it is. */
function* namedPrivileged(kind: TargetKind, place: Place, allowed: readonly PermissionSet[]): Iterable<string> {
  const type = kind.split("-")[1] ?? "";
  const shape = readGlob(`${fillTemplate("arn:${partition}:iam::${account}:", place)}${type}/?*`, reading);
  const patterns = allowed
    .flat()
    .flatMap((cell) => cell.within.flatMap(({ resource }) => (resource.negated ? [] : resource.globs)));
  for (const glob of new Set(patterns)) {
    const found = findText({ within: [[shape], [glob]], without: [] });
    if (typeof found === "object" && saysPrivileged.test(found.text)) yield found.text;
  }
}

const reading = { wildcards: true, ignoreCase: false, variables: false, byArnPart: false };

function* commonNames(template: string, allowed: readonly PermissionSet[]): Iterable<string> {
  yield template.replaceAll("${name}", "quokka-lantern");
  const shape = readGlob(template.replaceAll("${name}", "?*"), reading);
  const exempted = allowed.flat().flatMap(exemptedResources);
  const patterns = [
    ...combinations(allowed.map((set) => set.flatMap(resourcePatterns))),
    ...exempted.map((glob) => [glob]),
  ];
  for (const globs of patterns) {
    const found = findText({ within: [shape, ...globs].map((glob) => [glob]), without: [] });
    if (typeof found === "object") yield found.text;
  }
}

function combinations(choices: readonly (readonly (readonly Glob[])[])[]): readonly (readonly Glob[])[] {
  return choices.reduce<readonly (readonly Glob[])[]>(
    (lists, patterns) =>
      lists.flatMap((list) => patterns.map((pattern) => [...list, ...pattern])).slice(0, mostCombinations),
    [[]],
  );
}

/** One pattern of each box that names resources, in every combination. */
function resourcePatterns({ within }: Cell): readonly (readonly Glob[])[] {
  return combinations(
    within.filter(({ resource }) => !resource.negated).map(({ resource }) => resource.globs.map((glob) => [glob])),
  );
}

/** What `NotResource` of a Deny leaves open. */
function exemptedResources({ without }: Cell): readonly Glob[] {
  return without.filter(({ resource }) => resource.negated).flatMap(({ resource }) => resource.globs);
}
