import fc from "fast-check";
import { findEscalations } from "../../../../access/iam/escalation/findEscalations.ts";
import { allPaths } from "../../../../access/iam/escalation/paths/allPaths.ts";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import type { Policy, PolicyKind } from "../../../../access/iam/policy/policy.ts";
import cases from "../../../cases/escalations.json" with { type: "json" };

function read(statements: unknown, kind: PolicyKind): Policy {
  const { policy, faults } = parsePolicy({ Version: "2012-10-17", Statement: statements }, kind);
  if (policy === undefined) throw new Error(JSON.stringify(faults));
  return policy;
}

const idsIn = (statements: unknown, boundary?: unknown) =>
  findEscalations({
    identity: [read(statements, "identity")],
    ...(boundary !== undefined && { boundary: read(boundary, "boundary") }),
  }).map(({ path }) => path.id);

describe("findEscalations", () => {
  it.each(cases)("$name", ({ identity, boundary, paths }) => {
    const found = idsIn(identity, boundary);
    if (paths === null) expect(found.length).toBeGreaterThan(1);
    else if (paths.length === 0) expect(found).toEqual([]);
    else expect(found).toEqual(expect.arrayContaining(paths));
  });

  const actionsOf = (id: string) => allPaths.filter((path) => path.id === id).flatMap(({ steps }) => steps.flat());

  it.each(allPaths.map(({ id, name }) => [id, name] as const))("finds %s, %s, when its actions are allowed", (id) => {
    expect(idsIn([{ Effect: "Allow", Action: actionsOf(id).map(({ action }) => action), Resource: "*" }])).toContain(
      id,
    );
  });

  it("finds a path however its actions are split over statements and policies", () => {
    fc.assert(
      fc.property(fc.constantFrom(...allPaths), fc.infiniteStream(fc.integer({ min: 0, max: 2 })), (path, places) => {
        const actions = actionsOf(path.id).map(({ action }) => action);
        const groups = Map.groupBy(actions, () => places.next().value);
        const policies = [...groups.values()].map((group) =>
          read(
            group.map((action) => ({ Effect: "Allow", Action: action, Resource: "*" })),
            "identity",
          ),
        );
        expect(findEscalations({ identity: policies }).map(({ path: found }) => found.id)).toContain(path.id);
      }),
      { numRuns: 200 },
    );
  });

  it("finds a path however its actions are spelt", () => {
    const spellings: readonly ((action: string) => string)[] = [
      (action) => action.toUpperCase(),
      (action) => `${action.slice(0, -3)}*`,
      (action) => action.replace(/:(.)(.)/, ":$1?"),
      (action) => action.replace(/:\w+?(?=[A-Z]|$)/, ":*"),
      (action) => `${action.split(":")[0]}:*`,
    ];
    fc.assert(
      fc.property(fc.constantFrom(...allPaths), fc.infiniteStream(fc.constantFrom(...spellings)), (path, spelt) => {
        const Action = actionsOf(path.id).map(({ action }) => spelt.next().value(action));
        expect([Action, idsIn([{ Effect: "Allow", Action, Resource: "*" }])]).toEqual([
          Action,
          expect.arrayContaining([path.id]),
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it("is closed by no Deny that never matches", () => {
    const idle: readonly ((action: string) => object)[] = [
      (action) => ({ Action: `${action}s`, Resource: "*" }),
      (action) => ({ Action: action, Resource: "arn:aws:s3:::nothing" }),
      (action) => ({ Action: action, Resource: "*", Condition: { StringEquals: { "iam:AWSServiceName": "x" } } }),
      (action) => ({
        Action: action,
        Resource: "*",
        Condition: { DateLessThan: { "aws:CurrentTime": "2020-01-01T00:00:00Z" } },
      }),
      (action) => ({
        Action: action,
        Resource: "*",
        Condition: { "ForAnyValue:StringLike": { "aws:TagKeys": "never" } },
      }),
      (action) => ({
        Action: action,
        Resource: "*",
        Condition: { StringEquals: { "aws:PrincipalTag/team": "${aws:SourceIp}*" } },
      }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...allPaths), fc.infiniteStream(fc.constantFrom(...idle)), (path, deny) => {
        const Action = actionsOf(path.id).map(({ action }) => action);
        const denies = Action.map((action) => ({ Effect: "Deny", ...deny.next().value(action) }));
        const statements = [{ Effect: "Allow", Action, Resource: "*" }, ...denies];
        expect([path.id, denies, idsIn(statements)]).toEqual([path.id, denies, expect.arrayContaining([path.id])]);
      }),
      { numRuns: 400 },
    );
  });

  it("finds no path whose every action is denied", () => {
    for (const { id } of allPaths) {
      const Action = actionsOf(id).map(({ action }) => action);
      const denied = [
        { Effect: "Allow", Action, Resource: "*" },
        { Effect: "Deny", Action, Resource: "*" },
      ];
      expect([id, idsIn(denied)]).toEqual([id, []]);
    }
  });

  it("tells what it was tried on, and which statements allow it", () => {
    const [escalation] = findEscalations({
      identity: [
        read(
          [
            { Sid: "Pass", Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::444455556666:role/*" },
            { Effect: "Allow", Action: ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource: "*" },
          ],
          "identity",
        ),
      ],
    });

    expect(escalation?.decided).toBe(true);
    expect(
      escalation?.steps.map(({ action, target, statements }) => [action, target, statements.map(({ path }) => path)]),
    ).toEqual([
      ["iam:PassRole", "arn:aws:iam::444455556666:role/admin", ["Statement[0]"]],
      ["lambda:CreateFunction", "arn:aws:lambda:us-east-1:444455556666:function:quokka-lantern", ["Statement[1]"]],
      ["lambda:InvokeFunction", "arn:aws:lambda:us-east-1:444455556666:function:quokka-lantern", ["Statement[1]"]],
    ]);
  });
});
