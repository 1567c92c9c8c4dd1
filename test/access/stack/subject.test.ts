import { subjectOf } from "../../../access/stack/subject.ts";

describe("subjectOf", () => {
  it.each([
    ["aws:iam/role:Role", "role web"],
    ["aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive", "role policy attachments exclusive web"],
    ["aws:iam/openIdConnectProvider:OpenIdConnectProvider", "open id connect provider web"],
    ["github:index/teamMembers:TeamMembers", "team members web"],
    ["aws:rds/dBInstance:DBInstance", "db instance web"],
    ["aws:ec2/vpcIPAMPool:VpcIPAMPool", "vpc ipam pool web"],
    ["kubernetes:apps/v1:Deployment", "deployment web"],
    ["pulumi:providers:aws", "aws provider web"],
    ["pulumi:providers:aws-native", "aws-native provider web"],
    ["pulumi:pulumi:Stack", "stack web"],
    ["keyholder:index:OwnedAccess", "owned access web"],
    ["odd", "odd web"],
    ["", " web"],
  ])("calls a %s: %s", (type, subject) => {
    expect(subjectOf({ type, name: "web" })).toBe(subject);
  });
});
