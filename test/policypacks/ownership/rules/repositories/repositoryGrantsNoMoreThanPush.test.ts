import { unknownValue } from "../../../../../access/stack/resource.ts";
import { repositoryGrantsNoMoreThanPush } from "../../../../../policypacks/ownership/rules/repositories/repositoryGrantsNoMoreThanPush.ts";
import { find } from "./support/find.ts";

describe("repositoryGrantsNoMoreThanPush", () => {
  it("finds nothing on teams that pull, triage and push", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", {
        teams: ["pull", "triage", "push"].map((permission) => ({ teamId: "shop", permission })),
      }),
    ).toEqual([]);
  });

  it("finds nothing where the provider gives push or pull by itself", () => {
    expect(find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", { teams: [{ teamId: "shop" }] })).toEqual(
      [],
    );
  });

  it("is silent about a permission that is not known", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", {
        teams: [{ teamId: "shop", permission: unknownValue }],
      }),
    ).toEqual([]);
  });

  it("finds nothing on a single grant to pull", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "teamRepository", {
        teamId: "shop",
        repository: "shop",
        permission: "pull",
      }),
    ).toEqual([]);
  });

  it("names a team that administers", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", {
        teams: [{ teamId: "shop", permission: "admin" }],
      }),
    ).toEqual([
      {
        id: "Permission::shop::admin",
        field: "teams",
        message: '"shop" has "admin", which is not "pull", "triage" or "push".',
      },
    ]);
  });

  it("names a person who maintains", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", {
        users: [{ username: "leo", permission: "maintain" }],
      }),
    ).toEqual([
      {
        id: "Permission::leo::maintain",
        field: "users",
        message: '"leo" has "maintain", which is not "pull", "triage" or "push".',
      },
    ]);
  });

  it("names a single grant of a team", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "teamRepository", {
        teamId: "shop",
        repository: "shop",
        permission: "admin",
      }),
    ).toEqual([
      {
        id: "Permission::shop::admin",
        field: "permission",
        message: '"shop" has "admin", which is not "pull", "triage" or "push".',
      },
    ]);
  });

  it("names a single grant of a person", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborator", {
        username: "leo",
        repository: "shop",
        permission: "admin",
      }),
    ).toEqual([
      {
        id: "Permission::leo::admin",
        field: "permission",
        message: '"leo" has "admin", which is not "pull", "triage" or "push".',
      },
    ]);
  });

  it("names a permission of the organisation's own making", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", {
        teams: [{ teamId: 7, permission: ["deployer"] }],
      }),
    ).toEqual([
      {
        id: 'Permission::7::["deployer"]',
        field: "teams",
        message: '"7" has "["deployer"]", which is not "pull", "triage" or "push".',
      },
    ]);
  });

  it("reads one team that stands without a list, as the provider does", () => {
    expect(
      find(repositoryGrantsNoMoreThanPush, "repositoryCollaborators", {
        teams: { teamId: "shop", permission: "admin" },
      }),
    ).toEqual([
      {
        id: "Permission::shop::admin",
        field: "teams",
        message: '"shop" has "admin", which is not "pull", "triage" or "push".',
      },
    ]);
  });
});
