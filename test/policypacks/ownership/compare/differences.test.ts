import { type ExpectedResource, expectedResources, planAccess } from "../../../../access/index.ts";
import { differences } from "../../../../policypacks/ownership/compare/differences.ts";
import { type Field, fields } from "../../../../policypacks/ownership/compare/fields.ts";
import { secretValue, unknownValue, type Value } from "../../../../policypacks/ownership/resource.ts";
import { readProperties } from "../../../../policypacks/ownership/values/readValue.ts";
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
      { id: "Field::maxSessionDuration", field: "maxSessionDuration", message: "It is 43200, and the plan says 3600." },
      { id: "Field::path", field: "path", message: 'It is "/", and the plan says "/keyholder/shop/".' },
      {
        id: "Field::permissionsBoundary",
        field: "permissionsBoundary",
        message: `Nothing is given, and the plan says "${role.properties.permissionsBoundary}".`,
      },
    ]);
  });

  it("tells the place in a property", () => {
    const { rules } = ruleset.properties as { readonly rules: { readonly [rule: string]: Value } };

    expect(findingsOf(ruleset, { rules: { ...rules, nonFastForward: false } })).toEqual([
      { id: "Field::rules", field: "rules.nonFastForward", message: "It is false, and the plan says true." },
    ]);
  });

  it("tells a statement that nobody planned", () => {
    const { assumeRolePolicy } = role.properties as unknown as {
      readonly assumeRolePolicy: { readonly Statement: readonly Value[] };
    };
    const open = { Sid: "Open", Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "*" } };
    const Statement = [open, ...assumeRolePolicy.Statement];

    expect(findingsOf(role, { assumeRolePolicy: JSON.stringify({ Version: "2012-10-17", Statement }) })).toEqual([
      {
        id: "Field::assumeRolePolicy",
        field: "assumeRolePolicy.Statement[0] (Open)",
        message: "The statement is not one of the plan.",
      },
    ]);
  });

  it("tells a property that stands in no table, whatever it holds, but nothing and an empty list", () => {
    expect(findingsOf(role, { managedPolicyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] })).toEqual([
      {
        id: "Field::managedPolicyArns",
        field: "managedPolicyArns",
        message: '["arn:aws:iam::aws:policy/AdministratorAccess"] is given, and the plan gives nothing here.',
        fix: 'Remove "managedPolicyArns".',
      },
    ]);
    for (const other of [false, 0, "", {}, [null], [[]]]) expect(findingsOf(role, { other })).toHaveLength(1);
    for (const other of [null, undefined, []]) expect(findingsOf(role, { other })).toEqual([]);
  });

  it("knows no property of a table by what every object has", () => {
    const hostile = readProperties(JSON.parse('{ "__proto__": "x", "constructor": "y", "toString": "z" }'));

    expect(differences(role, { ...readProperties(role.properties), ...hostile }).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["Field::constructor", "Field::toString"]),
    );
    expect(differences({ ...role, type: "constructor" }, { name: "x" }).map(({ id }) => id)).toContain("Field::name");
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
    for (const [name, value] of Object.entries(planned.properties)) {
      if (table[name]?.as === "free") continue;
      const every = changedLeaves(value, (leaf) => `${leaf}x`).filter(({ place }) => !place.endsWith("/Sid"));
      const leaves = every.filter((_other, at) => at % Math.ceil(every.length / 12) === 0);
      for (const { place, value: changed } of leaves) {
        const found = findingsOf(planned, { [name]: changed as Value });
        expect([place, found.map(({ id }) => id)]).toEqual([place, [`Field::${name}`]]);
        expect(found[0]?.field).toMatch(name);
        expect(found[0]?.message).toMatch(/^[A-Z].*\.$/s);
      }
    }
  });
});

/** Does it make a difference to give it? */
function weighs(field: Field | undefined, value: unknown): boolean {
  if (field?.as === "free") return false;
  return field?.default === undefined ? !isEmpty(value) : value !== field.default;
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return !value;
  return Object.values(value).every(isEmpty);
}
