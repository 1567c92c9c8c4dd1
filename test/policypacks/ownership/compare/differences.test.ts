import { createHash } from "node:crypto";
import { type ExpectedResource, expectedResources, planAccess } from "../../../../access/index.ts";
import { canonicalProperty } from "../../../../policypacks/ownership/compare/canonical.ts";
import { differences } from "../../../../policypacks/ownership/compare/differences.ts";
import { type Field, fields } from "../../../../policypacks/ownership/compare/fields.ts";
import { secretValue, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { readProperties } from "../../../../access/stack/values/readValue.ts";
import { smallPlan } from "../../../support/smallPlan.ts";
import { stacks } from "../../../support/stacks.ts";
import { changedLeaves } from "./support.ts";

const small = expectedResources(smallPlan);

function one(type: string, name: string): ExpectedResource {
  const found = small.find((resource) => resource.type.endsWith(`:${type}`) && resource.name === name);
  if (found === undefined) throw new Error(`no ${type} ${name}`);
  return found;
}

function findingsOf(planned: ExpectedResource, changes: { readonly [name: string]: Value | undefined }) {
  const given = Object.entries({ ...readProperties(planned.properties), ...changes });
  return differences(
    planned,
    Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  );
}

const role = one("Role", "main/shop-production-deploy");
const ruleset = one("RepositoryRuleset", "shop/keyholder-branches");
const described = small.map((resource) => [`${resource.type} ${resource.name}`, resource] as const);

describe("differences", () => {
  it.each(stacks)("finds none where everything is as planned: %s", (_, ownership) => {
    const found = expectedResources(planAccess(ownership)).flatMap((planned) => findingsOf(planned, {}));

    expect(found).toEqual([]);
  });

  it("tells what differs, one finding for each property, in order of their names", () => {
    const found = findingsOf(role, { path: "/", maxSessionDuration: 43200, permissionsBoundary: undefined });

    expect(found).toEqual([
      {
        id: "Field::maxSessionDuration=43200",
        field: "maxSessionDuration",
        message: "It is 43200, and the plan says 3600.",
      },
      { id: "Field::path=nothing", field: "path", message: 'It is "/", and the plan says "/keyholder/shop/".' },
      {
        id: "Field::permissionsBoundary=nothing",
        field: "permissionsBoundary",
        message: `Nothing is given, and the plan says "${role.properties.permissionsBoundary}".`,
      },
    ]);
  });

  it("tells the place in a property", () => {
    const { rules } = ruleset.properties as { readonly rules: { readonly [rule: string]: Value } };

    const changed = { ...rules, nonFastForward: false };

    expect(findingsOf(ruleset, { rules: changed })).toEqual([
      {
        id: `Field::rules=${digestOf(canonicalProperty({ as: "value" }, changed))}`,
        field: "rules.nonFastForward",
        message: "It is false, and the plan says true.",
      },
    ]);
  });

  it("tells a statement that nobody planned", () => {
    const { assumeRolePolicy } = role.properties as unknown as {
      readonly assumeRolePolicy: { readonly Statement: readonly Value[] };
    };
    const open = { Sid: "Open", Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "*" } };
    const opened = { Version: "2012-10-17", Statement: [open, ...assumeRolePolicy.Statement] };

    expect(findingsOf(role, { assumeRolePolicy: JSON.stringify(opened) })).toEqual([
      {
        id: `Field::assumeRolePolicy=${digestOf(canonicalProperty({ as: { document: "trust" } }, opened))}`,
        field: "assumeRolePolicy.Statement[0] (Open)",
        message: "The statement is not one of the plan.",
      },
    ]);
  });

  it("tells a property that stands in no table, whatever it holds, but nothing and an empty list", () => {
    expect(findingsOf(role, { managedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] })).toEqual([
      {
        id: `Field::managedPolicyArns=${digestOf('["arn:aws:iam::aws:policy/AdministratorAccess"]')}`,
        field: "managedPolicyArns",
        message: '["arn:aws:iam::aws:policy/AdministratorAccess"] is given, and the plan gives nothing here.',
        fix: 'Remove "managedPolicyArns".',
      },
    ]);
    for (const other of [false, 0, "", {}, [null], [[]]]) expect(findingsOf(role, { other })).toHaveLength(1);
    for (const other of [null, undefined, []]) expect(findingsOf(role, { other })).toEqual([]);
  });

  it("cuts a long value of a property that stands in no table after 300 characters", () => {
    const other = "x".repeat(1_000);

    expect(findingsOf(role, { other })).toEqual([
      {
        id: `Field::other=${digestOf(JSON.stringify(other))}`,
        field: "other",
        message: `"${"x".repeat(299)}… is given, and the plan gives nothing here.`,
        fix: 'Remove "other".',
      },
    ]);
  });

  it.each<[string, Value | undefined, string]>([
    ["a text, without quotes", "shop-productionx", "shop-productionx"],
    ["a number", 43200, "43200"],
    ["a truth value", true, "true"],
    ["a list without texts", [3, 1], "[1,3]"],
    ["nothing", undefined, "nothing"],
    ["null", null, "nothing"],
    ["an empty text, which counts as nothing", "", "nothing"],
    ["a text of 40 characters", "x".repeat(40), "x".repeat(40)],
    ["a text of 41 characters, by its digest", "x".repeat(41), digestOf(`"${"x".repeat(41)}"`)],
    ["a text with a quote, by its digest", 'a"b', digestOf('"a\\"b"')],
    ["a text with a line break, by its digest", "a\nb", digestOf('"a\\nb"')],
    ["a list of texts, by its digest", ["b", "a"], digestOf('["a","b"]')],
  ])("names the value in the id: %s", (_, name, named) => {
    expect(findingsOf(role, { name }).map(({ id }) => id)).toEqual([`Field::name=${named}`]);
  });

  it("names a value the same, however it is spelled", () => {
    const ids = (text: string) => findingsOf(role, { assumeRolePolicy: text }).map(({ id }) => id);
    const allow = (Action: string) => ({ Effect: "Allow", Principal: { AWS: "*" }, Action });
    const [one, two] = [allow("sts:AssumeRole"), allow("sts:TagSession")];
    const text = JSON.stringify({ Version: "2012-10-17", Statement: [one, two] });
    const other = JSON.stringify({ Statement: [two, one], Version: "2012-10-17" }, undefined, 2);

    expect(ids(text)).toEqual([expect.stringMatching(/^Field::assumeRolePolicy=[0-9a-f]{20}$/)]);
    expect(ids(other)).toEqual(ids(text));
    expect(ids(text.replace("sts:TagSession", "sts:SetSourceIdentity"))).not.toEqual(ids(text));
  });

  it("tells a planned property that stands in no table, where it is missing and where it is another", () => {
    const planned = { ...role, properties: { ...role.properties, unlisted: "x" } };
    const ids = (unlisted: Value | undefined) => findingsOf(planned, { unlisted }).map(({ id, field }) => [id, field]);

    expect(ids("x")).toEqual([]);
    expect(ids("y")).toEqual([["Field::unlisted=y", "unlisted"]]);
    expect(ids(undefined)).toEqual([[expect.stringMatching(/^Field::unlisted=/), "unlisted"]]);
    expect(ids(null)).toEqual(ids(undefined));
  });

  it("knows no property of a table by what every object has", () => {
    const hostile = readProperties(JSON.parse('{ "__proto__": "x", "constructor": "y", "toString": "z" }'));

    expect(differences(role, { ...readProperties(role.properties), ...hostile }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["Field::constructor=y", "Field::toString=z"]),
    );
    expect(differences({ ...role, type: "constructor" }, { name: "x" }).map(({ id }) => id)).toContain("Field::name=x");
  });

  it("leaves what is not known to another rule, even deep inside", () => {
    const changes = { name: unknownValue, path: secretValue, tags: { a: [unknownValue] }, beside: [secretValue] };

    expect(findingsOf(role, changes)).toEqual([]);
  });

  it.each(described)("tells each property that is missing: %s", (_, planned) => {
    const table = fields[planned.type] ?? {};
    const told = Object.keys(planned.properties).filter(
      (name) => findingsOf(planned, { [name]: undefined }).length > 0,
    );
    const weighty = Object.entries(planned.properties)
      .filter(([name, value]) => weighs(table[name], value))
      .map(([name]) => name);

    expect(told).toEqual(weighty);
  });

  it.each(described)("tells each text, number and truth value that is another: %s", (_, planned) => {
    const table = fields[planned.type] ?? {};
    const ids: string[] = [];
    for (const [name, value] of Object.entries(planned.properties)) {
      if (table[name]?.as === "free") continue;
      const every = changedLeaves(value, (leaf) => `${leaf}x`).filter(({ place }) => !place.endsWith("/Sid"));
      const leaves = every.filter((_other, at) => at % Math.ceil(every.length / 12) === 0);
      for (const { place, value: changed } of leaves) {
        const found = findingsOf(planned, { [name]: changed as Value });
        const [id = "", ...others] = found.map((one) => one.id);
        expect([place, id.slice(0, `Field::${name}=`.length), others]).toEqual([place, `Field::${name}=`, []]);
        ids.push(id);
        expect(found[0]?.field).toMatch(name);
        expect(found[0]?.message).toMatch(/^[A-Z].*\.$/s);
      }
    }
    // Another value is another finding.
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

/** What stands for a value in an id that is too long for it. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}

/** Does it make a difference to give it? */
function weighs(field: Field | undefined, value: unknown): boolean {
  if (field?.as === "free") return false;
  return field?.default === undefined ? !isEmpty(value) : value !== field.default;
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return !value;
  return Object.values(value).every(isEmpty);
}
