import { directoryOf } from "../../../access/grants/directory.ts";
import { accessOf, readerOf, sharedSubjects } from "../../../access/grants/stackAccess.ts";
import { controlKey } from "../../../access/grants/control.ts";
import { grantKey } from "../../../access/grants/grant.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";
import { firstOf, smallStack, twinOf } from "./changes/smallSides.ts";

function look(resources: readonly StackResource[], shared?: ReadonlySet<string>) {
  const byType = Map.groupBy(resources, ({ type }) => type);
  return accessOf(
    resources,
    { directory: directoryOf(smallOwnership), ofType: (type) => byType.get(type) ?? [] },
    shared,
  );
}

const role = firstOf("aws:iam/role:Role");
const foreign = (type: string, name: string): StackResource => ({
  ...role,
  type,
  name,
  urn: `urn:pulumi:lantern::keyholder::${type}::${name}`,
  properties: {},
});

describe("readerOf", () => {
  it("knows a reader of every type that Keyholder makes", () => {
    const made = smallStack.filter(({ type }) => type !== "pulumi:pulumi:Stack").map(({ type }) => type);

    expect([...new Set(made)].filter((type) => readerOf(type) === undefined)).toEqual([]);
    expect(readerOf("aws:future/grant:Grant")).toBeUndefined();
  });
});

describe("accessOf", () => {
  it("is empty for nothing", () => {
    expect(look([])).toEqual({ grants: [], controls: [], reviewed: [], notReviewed: [] });
  });

  it("gives grants, controls and what was reviewed, each sorted, each with the resource that says it", () => {
    const { grants, controls, reviewed, notReviewed } = look(smallStack);

    expect(notReviewed).toEqual([]);
    expect(reviewed).toEqual(
      smallStack
        .map(({ urn }) => urn)
        .filter((urn) => !urn.includes("pulumi:pulumi:Stack"))
        .sort(),
    );
    expect(grants.map(grantKey)).toEqual(grants.map(grantKey).sort());
    expect(controls.map(controlKey)).toEqual(controls.map(controlKey).sort());
    for (const { urn } of [...grants, ...controls]) expect(reviewed).toContain(urn);
  });

  it("gives the same in whichever order the resources stand", () => {
    expect(look([...smallStack].reverse())).toEqual(look(smallStack));
  });

  it("says of what no reader knows why it may give access, and is silent about what gives none", () => {
    const stack = [
      foreign("random:index/password:Password", "b"),
      foreign("aws:future/grant:Grant", "a"),
      foreign("aws:cloudwatch/logGroup:LogGroup", "c"),
    ];

    expect(look(stack)).toEqual({
      grants: [],
      controls: [],
      reviewed: [],
      notReviewed: [
        { urn: stack[1]?.urn, subject: "grant a", because: "its type is not known" },
        { urn: stack[0]?.urn, subject: "password b", because: "its type is not known" },
      ],
    });
  });

  it("loses no control of two resources that are called the same", () => {
    const twin = twinOf(role);
    const [alone, both] = [look([role]), look([role, twin])];

    expect(both.controls).toHaveLength(2 * alone.controls.length);
    expect(new Set(both.controls.map(({ subject }) => subject))).toEqual(
      new Set([role, twin].map(({ urn }) => `role ${role.name} (${urn})`)),
    );
  });

  it("calls a resource by its URN where it is told that others are called the same", () => {
    const subjects = look([role], new Set([`role ${role.name}`])).controls.map(({ subject }) => subject);

    expect(new Set(subjects)).toEqual(new Set([`role ${role.name} (${role.urn})`]));
  });
});

describe("sharedSubjects", () => {
  it("finds what resources of two types or below two parents are called", () => {
    const repositories = ["github:index/repository:Repository", "aws:ecr/repository:Repository"].map((type) =>
      foreign(type, "shop"),
    );

    expect(sharedSubjects(smallStack)).toEqual(new Set());
    expect(sharedSubjects([role, twinOf(role)])).toEqual(new Set([`role ${role.name}`]));
    expect([...sharedSubjects(repositories)]).toEqual(
      repositories.every(({ type }) => readerOf(type) !== undefined) ? ["repository shop"] : [],
    );
  });
});
