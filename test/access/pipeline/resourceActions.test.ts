import { expectedResources } from "../../../access/expected/expectedResources.ts";
import { pipelinePlace } from "../../../access/pipeline/pipelinePlace.ts";
import { resourceActions } from "../../../access/pipeline/resourceActions.ts";
import { resourcePermissions } from "../../../access/pipeline/resourcePermissions.ts";
import { planAccess } from "../../../access/planAccess.ts";
import { stacks } from "../../support/stacks.ts";
import { arnFits } from "../aws/catalogue/support/arnFits.ts";
import { actionFacts, conditionKeyExists } from "../aws/catalogue/support/iamData.ts";

const planned = new Set(
  stacks.flatMap(([, ownership]) => expectedResources(planAccess(ownership)).map(({ type }) => type)),
);
const rows = Object.entries(resourceActions);
const actionsOf = (row: (typeof rows)[number][1]) => [...row.read, ...row.create, ...row.update, ...row.delete];

describe("resourceActions", () => {
  it("has a row for each AWS type that plans name, and no other", () => {
    const types = [...planned].filter((type) => type.startsWith("aws:")).sort();

    expect(rows.map(([type]) => type).sort()).toEqual(types);
  });

  it("names actions that AWS has, in AWS's letter case and without wildcard", async () => {
    const unknown = [];
    for (const action of rows.flatMap(([, row]) => actionsOf(row)))
      if ((await actionFacts(action))?.name !== action) unknown.push(action);

    expect(unknown).toEqual([]);
  });

  it("reads with actions that only read, by what AWS says of them", async () => {
    const wrong = [];
    for (const action of rows.flatMap(([, { read }]) => read)) {
      const levels = (await actionFacts(action))?.accessLevels ?? ["unknown"];
      if (!levels.every((level) => level === "Read" || level === "List")) wrong.push(`${action}: ${levels.join(", ")}`);
    }

    expect(wrong).toEqual([]);
  });

  it("attaches nothing, takes no boundary off, and passes no role on", () => {
    const actions = rows.flatMap(([, row]) => actionsOf(row));

    expect(
      actions.filter((action) => /Attach(Role|User|Group)Policy|Delete.*PermissionsBoundary|PassRole/.test(action)),
    ).toEqual([]);
  });

  it("is told apart by whether anything is there to act on: no row is without ARN", () => {
    for (const [, ownership] of stacks) {
      const [key, account] = Object.entries(ownership.accounts)[1] ?? [];
      if (key === undefined || account === undefined) throw new Error("no second account");
      const given = new Set(
        resourcePermissions(pipelinePlace(ownership, key, account), "apply").flatMap(({ actions }) => actions),
      );
      const missing = rows.flatMap(([, row]) => actionsOf(row)).filter((action) => !given.has(action));
      expect(missing).toEqual([]);
    }
  });
});

describe("resourcePermissions", () => {
  const [, lantern] = stacks[0] as (typeof stacks)[number];
  const permissions = Object.entries(lantern.accounts).flatMap(([key, account]) =>
    resourcePermissions(pipelinePlace(lantern, key, account), "apply"),
  );

  it("gives each action on ARNs of a type that it supports, never on everything", async () => {
    const wrong = [];
    for (const { actions, resources } of permissions)
      for (const action of actions)
        for (const resource of resources) {
          const facts = await actionFacts(action);
          // A subscription is authorised by its topic; its own ARN stands beside it.
          const whole = resource.replace(/(keyholder-alarms):\*$/, "$1");
          if (!facts?.arns.some((pattern) => arnFits(whole, pattern))) wrong.push(`${action} on ${resource}`);
        }

    expect(wrong).toEqual([]);
  });

  it("has condition keys that AWS knows for the action", async () => {
    const wrong = [];
    for (const { actions, conditions = {} } of permissions)
      for (const key of Object.values(conditions).flatMap((keys) => Object.keys(keys)))
        for (const action of actions)
          if (!(await conditionKeyExists(key)) || !(await actionFacts(action))?.conditionKeys.includes(key))
            wrong.push(`${action}: ${key}`);

    expect(wrong).toEqual([]);
  });
});
