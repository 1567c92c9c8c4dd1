import fc from "fast-check";
import type { Ownership } from "../../../../model/index.ts";
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";
import list from "../../../../access/stack/types/resourceTypes.json" with { type: "json" };
import {
  type Properties,
  secretValue,
  type StackResource,
  unknownValue,
  type Value,
} from "../../../../access/stack/resource.ts";
import { isList, isRecord, textAt, valueAt } from "../../../../access/stack/values/valueAt.ts";
import { githubReaders } from "../../../../access/grants/github/githubReaders.ts";
import { stacks } from "../../../support/stacks.ts";
import { gitHub, look, plannedResources, readerOf, said, viewOf, withProperties } from "./support/look.ts";

/** What may change in a planned resource without a word, each with why. */
const harmless: ReadonlySet<string> = new Set([
  "Team.description",
  // Two rulesets of one repository are told apart by the stack, not by what GitHub calls them.
  "RepositoryRuleset.name",
]);

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: Value;
}

function leaves(value: Value, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (isList(value)) return value.flatMap((each, at) => leaves(each, [...path, at]));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
  return [{ path, value }];
}

function put(value: Value, [key, ...rest]: readonly (string | number)[], leaf: Value): Value {
  if (key === undefined) return leaf;
  if (isList(value)) return value.map((each, at) => (at === key ? put(each, rest, leaf) : each));
  const record: Properties = isRecord(value) ? value : {};
  return { ...record, [key]: put(record[key] ?? null, rest, leaf) };
}

/** Another value that the provider would take. */
function other(value: Value): Value {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return value === "member" ? "maintainer" : value === "maintainer" ? "member" : `${String(value)}-x`;
}

function nameOf({ type }: StackResource, path: readonly (string | number)[]): string {
  return [type.split(":").at(-1), ...path.filter((part) => typeof part === "string")].join(".");
}

/** GitHub makes an owner of the organisation a maintainer in any case. */
function isRoleOfOwner(
  resource: StackResource,
  path: readonly (string | number)[],
  owners: ReadonlySet<string>,
): boolean {
  if (path.at(-1) !== "role") return false;
  const members = valueAt(resource.properties, "members");
  const member = isList(members) ? members[Number(path[1])] : undefined;
  return isRecord(member) && owners.has(textAt(member, "username") ?? "");
}

/** One of each kind is enough: the others differ in names alone. */
function oneOfEach(resources: readonly StackResource[]): readonly StackResource[] {
  const shape = ({ type, properties }: StackResource) =>
    `${type} ${leaves(properties)
      .map(({ path }) => path.filter((part) => typeof part === "string").join("."))
      .join()}`;
  return [...Map.groupBy(resources, shape).values()].flatMap(([first]) => first ?? []);
}

function someOfEachType(resources: readonly StackResource[]): readonly StackResource[] {
  return [...Map.groupBy(resources, ({ type }) => type).values()].flatMap((all) => all.slice(0, 1));
}

/** What is read together with a resource. */
function linkedTo(
  resource: StackResource,
  all: readonly StackResource[],
  ownership: Ownership,
): readonly StackResource[] {
  const view = viewOf(all, ownership);
  const linksOf = (each: StackResource) => readerOf.get(each.type)?.links(each, view) ?? [];
  const links = new Set(linksOf(resource));
  return all.filter((each) => each !== resource && linksOf(each).some((link) => links.has(link)));
}

describe("githubReaders", () => {
  it("read every type of GitHub that has to do with access, each by one reader", () => {
    const read = githubReaders.flatMap(({ types }) => types);
    const wanted = list.types
      .map((line) => line.split(" ")[0] ?? "")
      .filter((type) => type.startsWith("github:") && knownType(type)?.kind === "access");

    expect([...read].sort()).toEqual([...wanted, "pulumi:providers:github"].sort());
  });

  it.each(stacks)(
    "say another thing when any property of what %s registers is another, unless it is harmless",
    (_, ownership) => {
      const resources = plannedResources(ownership);
      const owners = new Set(
        Object.values(ownership.people)
          .filter(({ github }) => github.organisationOwner)
          .map(({ github }) => github.login.toLowerCase()),
      );
      const silent = oneOfEach(resources).flatMap((resource) => {
        const around = linkedTo(resource, resources, ownership);
        const before = said([resource, ...around], ownership).join("\n\n");
        return leaves(resource.properties).flatMap(({ path, value }) => {
          if (isRoleOfOwner(resource, path, owners)) return [];
          const changed = withProperties(resource, put(resource.properties, path, other(value)));
          return said([changed, ...around], ownership).join("\n\n") === before ? [nameOf(resource, path)] : [];
        });
      });

      expect(new Set(silent)).toEqual(harmless);
    },
  );

  it.each(stacks)("say of %s that a value is not visible, wherever it stands", (_, ownership) => {
    const resources = oneOfEach(plannedResources(ownership));
    const blind = resources.flatMap((resource) =>
      leaves(resource.properties).flatMap(({ path }) =>
        [unknownValue, secretValue].flatMap((hidden) => {
          const changed = withProperties(resource, put(resource.properties, path, hidden));
          const { controls } = look([changed], ownership);
          const kind = hidden === secretValue ? "secret" : "unknown";
          return controls.some(({ visible }) => visible === kind) ? [] : [nameOf(resource, path)];
        }),
      ),
    );

    expect(new Set(blind)).toEqual(harmless);
  });

  it.each(stacks)(
    "say the same of %s in whatever order its lists and resources stand, and however logins are spelt",
    (_, ownership) => {
      const resources = plannedResources(ownership);
      const before = said(resources, ownership);
      fc.assert(
        fc.property(fc.infiniteStream(fc.nat()), (stream) => {
          const shuffled = <T>(items: readonly T[]): readonly T[] =>
            items
              .map((item) => ({ item, at: stream.next().value ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ item }) => item);
          const mixed = (value: Value, key = ""): Value => {
            if (isList(value)) return shuffled(value.map((each) => mixed(each, key)));
            if (isRecord(value))
              return Object.fromEntries(shuffled(Object.entries(value)).map(([at, each]) => [at, mixed(each, at)]));
            return key === "username" && typeof value === "string" ? value.toUpperCase() : value;
          };
          const others = shuffled(resources).map((each) => withProperties(each, mixed(each.properties)));
          expect(said(others, ownership)).toEqual(before);
        }),
        { numRuns: 2 },
      );
    },
  );

  it.each(stacks)(
    "link what changes together: of %s, whatever is said anew shares a link with what changed",
    (_, ownership) => {
      const resources = plannedResources(ownership);
      const readAll = (all: readonly StackResource[]) => {
        const view = viewOf(all, ownership);
        return new Map(
          all.map((each) => {
            const reader = readerOf.get(each.type);
            const told = JSON.stringify([reader?.grants?.(each, view), reader?.controls(each, view)]);
            return [each.urn, { told, links: reader?.links(each, view) ?? [] }];
          }),
        );
      };
      const before = readAll(resources);
      const unlinked = someOfEachType(resources).flatMap((gone) => {
        const after = readAll(resources.filter((each) => each !== gone));
        const touched = new Set(before.get(gone.urn)?.links);
        return [...after].flatMap(([urn, { told, links }]) => {
          const { told: was, links: had } = before.get(urn) ?? { told: "", links: [] };
          return was === told || [...had, ...links].some((link) => touched.has(link)) ? [] : [urn];
        });
      });

      expect(unlinked).toEqual([]);
    },
  );

  it("shows no value of a secret or a variable, whether or not the engine takes it for a secret", () => {
    const types = ["actionsSecret", "actionsVariable", "codespacesUserSecret", "dependabotOrganizationSecret"];
    const planted = types.map((type) =>
      gitHub(type, type, {
        repository: "web",
        secretName: "KEY",
        value: "hunter2",
        plaintextValue: "hunter2",
        encryptedValue: "hunter2",
      }),
    );
    const others = [
      gitHub("pulumi:providers:github", "default", {
        owner: "acme",
        token: "hunter2",
        appAuth: { id: "1", pemFile: "hunter2" },
      }),
      gitHub("repositoryWebhook", "hook", {
        repository: "web",
        events: ["push"],
        configuration: { url: "https://user:hunter2@ci.example.com/hunter2?token=hunter2", secret: "hunter2" },
      }),
    ];
    const all = look([...planted, ...others]);

    expect(JSON.stringify(all)).not.toContain("hunter2");
    expect(all.controls.filter(({ visible }) => visible === "secret")).toHaveLength(3 * types.length + 3);
  });
});
