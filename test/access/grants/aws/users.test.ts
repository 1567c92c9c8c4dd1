import { fieldsOf, resource, said, told } from "./support/told.ts";
import { unknownValue } from "../../../../access/stack/resource.ts";

const admin = "arn:aws:iam::aws:policy/AdministratorAccess";

describe("grants to IAM users", () => {
  it.each([
    ["aws:iam/accessKey:AccessKey", { user: "cleo" }, "person cleo: act as IAM user cleo in account main"],
    [
      "aws:iam/accessKey:AccessKey",
      { user: "Cleo", status: "Active" },
      "person cleo: act as IAM user Cleo in account main",
    ],
    [
      "aws:iam/userLoginProfile:UserLoginProfile",
      { user: "robot" },
      "principal IAM user robot in account main: act as IAM user robot in account main",
    ],
    ["aws:iam/sshKey:SshKey", { username: "cleo" }, "person cleo: act as IAM user cleo in account main"],
    [
      "aws:iam/userPolicy:UserPolicy",
      { user: "cleo", name: "all" },
      "person cleo: use inline policy all in account main",
    ],
    [
      "aws:iam/userPolicyAttachment:UserPolicyAttachment",
      { user: "cleo", policyArn: admin },
      `person cleo: use policy ${admin} in account main`,
    ],
    [
      "aws:iam/userGroupMembership:UserGroupMembership",
      { user: "cleo", groups: ["admins"] },
      "person cleo: use policies of group admins in account main",
    ],
    [
      "aws:iam/groupMembership:GroupMembership",
      { group: "admins", users: ["cleo"] },
      "person cleo: use policies of group admins in account main",
    ],
    [
      "aws:iam/groupMembership:GroupMembership",
      { group: "admins", users: unknownValue },
      "unknown members of group membership x: use policies of group admins in account main",
    ],
  ])("come from %s", (type, properties, expected) => {
    const found = { ...resource(type, "x", {}), properties };

    expect(said(told([found]))).toEqual([expected]);
  });

  it("come from every carrier of a policy attachment, and from no inactive key", () => {
    const attachment = { name: "x", policyArn: admin, users: ["cleo", "ben"], roles: ["r"], groups: ["g"] };
    const key = resource("aws:iam/accessKey:AccessKey", "k", { user: "cleo", status: "Inactive" });
    const found = told([resource("aws:iam/policyAttachment:PolicyAttachment", "x", attachment), key]);

    expect(said(found)).toEqual(["cleo", "ben"].map((who) => `person ${who}: use policy ${admin} in account main`));
    expect(fieldsOf(found)).toEqual([
      `permissions: policyArn = ${admin}`,
      ...["permissions: role: r", "permissions: user: cleo", "permissions: user: ben", "permissions: group: g"],
      ...["setting: name = x", "setting: user = cleo", "setting: status = Inactive"],
    ]);
  });
});

describe("controls of what belongs to roles and users", () => {
  it("say a list of all policies as a protection, also an empty one", () => {
    const type = "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive";
    const found = told([resource(type, "x", { roleName: "r", policyArns: [] })]);

    expect(fieldsOf(found)).toEqual(["protection: no policyArns but these", "protection: roleName = r"]);
  });

  it("call a managed policy an envelope where somebody carries it as a boundary, and else permissions", () => {
    const policy = resource("aws:iam/policy:Policy", "p", {
      name: "limit",
      policy: { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:*", Resource: "*" } },
    });
    const user = resource("aws:iam/user:User", "u", {
      name: "robot",
      permissionsBoundary: "arn:aws:iam::111122223333:policy/limit",
    });

    expect(fieldsOf(told([policy]))[0]).toBe("permissions: Allow s3:* on *");
    expect(fieldsOf(told([policy, user]))[0]).toBe("envelope: Allow s3:* on *");
    expect(fieldsOf(told([user]))).toEqual([
      "envelope: permissionsBoundary = arn:aws:iam::111122223333:policy/limit",
      "setting: name = robot",
    ]);
  });

  it("tell whom an account believes, which role machines have, and what AWS makes for a service", () => {
    const found = told([
      resource("aws:iam/openIdConnectProvider:OpenIdConnectProvider", "o", {
        url: "https://gitlab.com",
        clientIdLists: ["b", "a"],
      }),
      resource("aws:iam/instanceProfile:InstanceProfile", "i", { name: "web", role: "web" }),
      resource("aws:iam/serviceLinkedRole:ServiceLinkedRole", "s", { awsServiceName: "ecs.amazonaws.com" }),
    ]);

    expect(fieldsOf(found)).toEqual([
      ...["trust: url = https://gitlab.com", "trust: clientIdLists: b", "trust: clientIdLists: a"],
      ...["setting: name = web", "setting: role = web", "setting: awsServiceName = ecs.amazonaws.com"],
    ]);
    expect(said(found)).toEqual(["principal ecs.amazonaws.com: assume its service-linked role in account main"]);
  });
});
