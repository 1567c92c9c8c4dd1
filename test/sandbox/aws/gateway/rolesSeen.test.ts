import { RolesSeen } from "../../../../sandbox/aws/gateway/rolesSeen.ts";

const account = "111122223333";

function seen(): RolesSeen {
  const roles = new RolesSeen();
  roles.note(account, "iam:CreateRole", { RoleName: "Deploy", PermissionsBoundary: "arn:b" });
  return roles;
}

describe("RolesSeen", () => {
  it("finds a name in another case, in its own account", () => {
    expect(seen().namedLike(account, "deploy")).toBe("Deploy");
    expect(seen().namedLike("444455556666", "deploy")).toBeUndefined();
  });

  it("knows which roles a policy bounds", () => {
    const roles = seen();
    expect(roles.boundedBy(account, "arn:b")).toEqual(["Deploy"]);
    roles.note(account, "iam:DeleteRolePermissionsBoundary", { RoleName: "Deploy" });
    expect(roles.boundedBy(account, "arn:b")).toEqual([]);
  });

  it("forgets a role that was deleted, and all of them", () => {
    const roles = seen();
    roles.note(account, "iam:DeleteRole", { RoleName: "Deploy" });
    expect(roles.namedLike(account, "Deploy")).toBeUndefined();
    const others = seen();
    others.forget();
    expect(others.namedLike(account, "Deploy")).toBeUndefined();
  });
});
