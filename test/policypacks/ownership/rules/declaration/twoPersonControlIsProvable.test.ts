import { twoPersonControlIsProvable } from "../../../../../policypacks/ownership/rules/declaration/twoPersonControlIsProvable.ts";
import { aResource, changed, contextOf, smallContext } from "../repositories/support/find.ts";

const stack = aResource("pulumi:pulumi:Stack", {});

describe("twoPersonControlIsProvable", () => {
  it("finds nothing in a declaration that is in order", () => {
    expect(twoPersonControlIsProvable.check(stack, smallContext)).toEqual([]);
  });

  it("names an owner who is the backup as well", () => {
    const ownership = changed((o) => {
      o.duties.backups.backup = "ben";
    });
    expect(twoPersonControlIsProvable.check(stack, contextOf(ownership))).toEqual([
      {
        id: "Problem::duty-backup-is-another-person::duties.backups.backup",
        field: "duties.backups.backup",
        message: '"ben" owns this duty already.',
        fix: "Name another person as backup.",
      },
    ]);
  });

  it("names every path and environment with one person left", () => {
    const ownership = changed((o) => {
      o.people.cleo.leavesOn = "2026-11-20";
    });
    const found = twoPersonControlIsProvable.check(stack, contextOf(ownership));
    expect(found).toEqual([
      {
        id: "Path::shop::/infra/",
        field: "repositories.shop",
        message: 'Only "ben" can approve a change of "/infra/".',
      },
      {
        id: "Path::shop::/.github/workflows/",
        field: "repositories.shop",
        message: 'Only "ben" can approve a change of "/.github/workflows/".',
      },
      {
        id: "Environment::shop/production-deploy",
        field: "environments.shop/production-deploy",
        message: 'Only "ben" reviews what runs in "production-deploy" of "shop".',
      },
      {
        id: "Environment::shop/production-provisioning",
        field: "environments.shop/production-provisioning",
        message: 'Only "ben" reviews what runs in "production-provisioning" of "shop".',
      },
    ]);
  });

  it("names a path whose owners only read", () => {
    const teams = smallContext.plan.teams.map((team) => ({
      ...team,
      access: team.access.map(({ repository }) => ({ repository, permission: "pull" as const })),
    }));
    const found = twoPersonControlIsProvable.check(stack, { ...smallContext, plan: { ...smallContext.plan, teams } });
    expect(found).toContainEqual({
      id: "Path::shop::*",
      field: "repositories.shop",
      message: 'Nobody can approve a change of "*".',
    });
  });

  it("names a repository without CODEOWNERS", () => {
    const found = twoPersonControlIsProvable.check(stack, {
      ...smallContext,
      plan: { ...smallContext.plan, codeowners: [] },
    });
    expect(found).toEqual([
      {
        id: "Repository::shop",
        field: "repositories.shop",
        message: 'Nobody owns a path of "shop": no CODEOWNERS file is planned.',
      },
    ]);
  });
});
