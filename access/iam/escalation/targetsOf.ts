import { remembered } from "../remembered.ts";
import { charactersOf, type Glob, globOf, plainReading, readGlob } from "../sets/glob.ts";
import type { Cell } from "../sets/permissionSet.ts";
import { callerName } from "./asCaller.ts";
import type { Field } from "./field.ts";
import { fillTemplate, type Place } from "./place.ts";
import { type TargetKind, targetKinds } from "./targets.ts";

/** So many combinations of patterns are looked at for things whose names do not matter. */
const mostCombinations = 500;

/**
 * The ARNs on which steps of one kind are tried, lazily. Where the name does not matter, these are texts that the resources of all steps'
 * statements have in common.
 */
export function* targetsOf(kind: TargetKind, place: Place, field: Field, actions: readonly string[]): Iterable<string> {
  for (const filled of templatesAt(kind, place)) {
    if (filled.includes("${name}")) yield* commonNames(filled, field, actions);
    else yield filled;
  }
  // The caller's own user may have a path.
  if (kind === "self-user") {
    const shape = `${fillTemplate("arn:${partition}:iam::${account}:user/", place)}\${name}`;
    yield* [...commonNames(shape, field, actions)].filter((arn) => arn.endsWith(`/${callerName}`));
  }
  yield* namedInPolicies(kind, place, field, actions);
}

const filledTemplates = remembered<readonly string[]>(4_096);

/** The templates of a kind at a place, for the caller; only `${name}` stays. */
function templatesAt(kind: TargetKind, place: Place): readonly string[] {
  return filledTemplates(`${kind} ${place.partition} ${place.region} ${place.account}`, () =>
    targetKinds[kind].map((template) => fillTemplate(template, place).replaceAll("${aws:username}", callerName)),
  );
}

/** A name that ends by saying that it is worth taking over: `CloudAdmin`, `db-admins`, `my-admin-role`. */
const saysPrivileged =
  /(admin(istrator)?s?|super-?users?|power-?users?|full-?access)[-_]?(role|user|group|access|policy)?$/i;

/** Names that say what they are, by the first word of the kind. */
const sayWhatTheyAre: { readonly [kind: string]: RegExp } = {
  assumable: saysPrivileged,
  privileged: saysPrivileged,
  boundary: /boundar(y|ies)|guardrail/i,
};

/** What the policies name themselves, where the name says what it is, or where a condition makes it the boundary. */
function* namedInPolicies(kind: TargetKind, place: Place, field: Field, actions: readonly string[]): Iterable<string> {
  const [which = "", type = ""] = kind.split("-");
  const says = sayWhatTheyAre[which];
  if (says === undefined) return;
  const shape = readGlob(`${fillTemplate("arn:${partition}:iam::${account}:", place)}${type}/?*`, plainReading);
  const patterns = actions
    .flatMap((action) => field.allowed(action))
    .flatMap((cell) => cell.within.flatMap(({ resource }) => (resource.negated ? [] : resource.globs)));
  for (const glob of new Set(patterns)) {
    const found = field.common([[shape], [glob]]);
    if (typeof found === "object" && says.test(found.text)) yield found.text;
  }
  if (which === "boundary") yield* field.surroundings.boundaries;
}

function* commonNames(template: string, field: Field, actions: readonly string[]): Iterable<string> {
  yield template.replaceAll("${name}", "quokka-lantern");
  const named = shapesOf(template);
  const allowed = actions.map((action) => field.allowed(action));
  const exempted = [...new Set(allowed.flat().flatMap(exemptedResources))];
  const patterns = combinations(allowed.map((set) => set.flatMap(resourcePatterns)));
  // What each Deny exempts has to be met together with what is allowed.
  const open = patterns.flatMap((globs) => [
    globs,
    ...exempted.map((glob) => [...globs, glob]),
    [...globs, ...exempted],
  ]);
  for (const globs of open) {
    if (field.budget.left < 0) return;
    const found = field.common([named, ...globs.map((glob) => [glob])]);
    if (typeof found === "object") yield found.text;
  }
}

const shapes = remembered<readonly Glob[]>(4_096);

function shapesOf(template: string): readonly Glob[] {
  return shapes(template, () => makeShapes(template));
}

/** A name has no colon, or, outside of IAM, one: before a version. */
function makeShapes(template: string): readonly Glob[] {
  const [before = "", after = ""] = template.split("${name}");
  const part = [
    { kind: "one", exceptColon: true },
    { kind: "many", exceptColon: true },
  ] as const;
  const rest = charactersOf(after);
  const name = [...charactersOf(before), ...part];
  const plain = globOf([...name, ...rest], false);
  return template.includes(":iam::")
    ? [plain]
    : [plain, globOf([...name, ...charactersOf(":"), ...part, ...rest], false)];
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
