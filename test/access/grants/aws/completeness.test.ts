import fc from "fast-check";
import { planAccess } from "../../../../access/planAccess.ts";
import type { StackResource, Value } from "../../../../access/stack/resource.ts";
import { isList } from "../../../../access/stack/values/valueAt.ts";
import type { Ownership } from "../../../../model/index.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { stacks } from "../../../support/stacks.ts";
import { keysOf, told, toldBeside } from "./support/told.ts";

/** What may change without anybody gaining or losing anything. */
const harmless: readonly RegExp[] = [
  // Words for people.
  /^(description|alarmDescription)$/,
  // When somebody last looked.
  /^tags\.keyholder:reviewed-on$/,
  // Without policy variables both versions of the language say the same.
  /^(policy|assumeRolePolicy)\.Version$/,
];

/** Everything of lantern; of harbor, which is seven times as large, one resource in forty. */
const everything = stacks.flatMap(([name, ownership]) => {
  const all = resourcesOfPlan(planAccess(ownership), name, "keyholder").filter(({ type }) =>
    /^(aws:|pulumi:providers:aws$)/.test(type),
  );
  const looked = name === "lantern" ? all : all.filter((_, at) => at % 40 === 0);
  return looked.map((resource) => ({ resource, resources: all.filter(belongsTo(resource)), ownership }));
});

/** What a resource is told together with: all that carries its name. */
function belongsTo({ name, type }: StackResource) {
  const base = name.replace(/-(permissions|policies|attachments)$/, "");
  return (other: StackResource) => type.includes("iam/") && other.name.startsWith(base);
}

function tellAgain(resource: StackResource, stack: readonly StackResource[], ownership: Ownership): string {
  const others = stack.filter(({ urn }) => urn !== resource.urn);
  return keysOf(toldBeside([resource], others, ownership)).join("\n\n");
}

/** Of a long document some places, other ones in each resource: there are many of the same kind. */
function someOf<T>(places: readonly T[], at: number): readonly T[] {
  const step = Math.ceil(places.length / mostPlaces);
  return places.filter((_, place) => place % step === at % step);
}

const mostPlaces = 24;

/** Copies with one value changed, or one member of a list taken out, and where. */
function spoiled(value: Value, place: string): readonly (readonly [place: string, value: Value])[] {
  if (typeof value === "string") return [[place, other(value)]];
  if (typeof value === "number") return [[place, value + 1]];
  if (typeof value === "boolean") return [[place, !value]];
  if (value === null) return [];
  if (isList(value))
    return value.flatMap((item, at) => [
      ...spoiled(item, place).map(([where, changed]) => [where, value.with(at, changed)] as const),
      [place, value.toSpliced(at, 1)] as const,
    ]);
  return Object.entries(value as { readonly [key: string]: Value }).flatMap(([key, item]) =>
    spoiled(item, place === "" ? key : `${place}.${key}`).map(
      ([where, changed]) => [where, { ...(value as object), [key]: changed } as Value] as const,
    ),
  );
}

function other(text: string): string {
  return text === "Allow" ? "Deny" : `${text}x`;
}

function shuffled(value: Value, pick: (count: number) => number): Value {
  if (isList(value)) {
    const rest = value.map((item) => shuffled(item, pick));
    return value.flatMap(() => rest.splice(pick(rest.length), 1));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item as Value, pick)] as const);
  return Object.fromEntries(Object.keys(value).flatMap(() => entries.splice(pick(entries.length), 1)));
}

/** A list of one text, as the text. */
function unlisted(value: Value): Value {
  if (isList(value)) return value.length === 1 && typeof value[0] === "string" ? value[0] : value.map(unlisted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unlisted(item as Value)]));
}

function withProperties(resource: StackResource, change: (value: Value, property: string) => Value): StackResource {
  const properties = Object.entries(resource.properties).map(([key, value]) => [key, change(value, key)]);
  return { ...resource, properties: Object.fromEntries(properties) };
}

const documents = ["assumeRolePolicy", "policy"];

describe("grants and controls of AWS", () => {
  it("change with everything of a resource that is not harmless", () => {
    const unseen = everything.flatMap(({ resource, resources, ownership }, at) => {
      const before = tellAgain(resource, resources, ownership);
      return someOf(spoiled(resource.properties, ""), at).flatMap(([place, properties]) => {
        if (harmless.some((form) => form.test(place))) return [];
        const changed = { ...resource, properties: properties as StackResource["properties"] };
        return tellAgain(changed, resources, ownership) === before
          ? [`${resource.type} ${resource.name}: ${place}`]
          : [];
      });
    });

    expect(unseen).toEqual([]);
  });

  it("say the same of every resource whatever the order of lists and keys", () => {
    fc.assert(
      fc.property(fc.nat(everything.length - 1), fc.nat(), (at, seed) => {
        let state = seed;
        const pick = (count: number) => {
          state = (state * 48_271 + 11) % 2_147_483_647;
          return state % Math.max(1, count);
        };
        const original = everything[at]?.resource;
        if (original === undefined) throw new Error(`no resource ${at}`);
        // A dashboard shows its widgets in their order.
        const isOrdered = (property: string) => property === "dashboardBody";
        const changed = withProperties(original, (value, key) => (isOrdered(key) ? value : shuffled(value, pick)));

        expect(keysOf(told([changed]))).toEqual(keysOf(told([original])));
      }),
      { numRuns: 150 },
    );
  });

  it("say the same of a document as an object, as text, and with lists of one as one", () => {
    const asText = (value: Value, key: string) => (documents.includes(key) ? JSON.stringify(value) : value);
    const asOne = (value: Value, key: string) => (documents.includes(key) ? unlisted(value) : value);

    for (const { resource } of everything) {
      const same = keysOf(told([resource]));

      expect(keysOf(told([withProperties(resource, asText)]))).toEqual(same);
      expect(keysOf(told([withProperties(resource, asOne)]))).toEqual(same);
    }
  });
});
