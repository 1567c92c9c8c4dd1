import { type Properties, secretValue, unknownValue } from "../../../../../access/stack/resource.ts";
import {
  resourceActsAsADeclaredRole,
  takesARole,
} from "../../../../../policypacks/ownership/rules/model/resourceActsAsADeclaredRole.ts";
import { alone, beside, find, resources } from "./support.ts";

const lambda = "aws:lambda/function:Function";
const template = "aws:ec2/launchTemplate:LaunchTemplate";
const job = "aws:batch/jobDefinition:JobDefinition";
const beanstalk = "aws:elasticbeanstalk/environment:Environment";
const admin = "arn:aws:iam::111122223333:role/Admin";
const profile = "arn:aws:iam::111122223333:instance-profile/Admin";
const declared = "arn:aws:iam::111122223333:role/keyholder/shop/workload/shop-production-api";
const linked = "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";

function rolesOf(type: string, properties: Properties): readonly (readonly [string | undefined, string])[] {
  return find(resourceActsAsADeclaredRole, beside(type, properties)).map(({ id, field }) => [field, id]);
}

describe("resourceActsAsADeclaredRole", () => {
  it("passes everything that the plan names", () => {
    expect(resources.flatMap((resource) => find(resourceActsAsADeclaredRole, resource))).toEqual([]);
  });

  it("passes what runs as no role, and a place of a role that is empty", () => {
    expect(rolesOf(lambda, { runtime: "nodejs24.x", role: "" })).toEqual([]);
    expect(rolesOf(template, { iamInstanceProfile: { name: null }, tags: { team: "shop" } })).toEqual([]);
  });

  it.each([declared, declared.replace(":role/", ":instance-profile/"), linked])("passes %s", (role) => {
    expect(rolesOf(lambda, { role })).toEqual([]);
    expect(rolesOf(template, { iamInstanceProfile: { arn: role } })).toEqual([]);
    expect(rolesOf(job, { containerProperties: JSON.stringify({ jobRoleArn: role }) })).toEqual([]);
  });

  it("refuses a function that runs as a role which no service declares", () => {
    expect(find(resourceActsAsADeclaredRole, beside(lambda, { role: admin }))).toEqual([
      {
        id: `Role::${admin}`,
        field: "role",
        message: `It runs as "${admin}", which no service declares.`,
      },
    ]);
  });

  it.each<[string, string, Properties, string, string]>([
    ["an instance profile by name", template, { iamInstanceProfile: { name: "Admin" } }, "Admin", ".name"],
    ["an instance profile by ARN", template, { iamInstanceProfile: { arn: profile } }, profile, ".arn"],
    ["an instance profile of an instance", "aws:ec2/instance:Instance", { iamInstanceProfile: "Admin" }, "Admin", ""],
  ])("refuses %s", (_, type, properties, role, within) => {
    expect(rolesOf(type, properties)).toEqual([[`iamInstanceProfile${within}`, `Role::${role}`]]);
  });

  it("refuses a role that is given by its name alone", () => {
    expect(rolesOf("aws:glue/job:Job", { roleArn: "Admin" })).toEqual([["roleArn", "Role::Admin"]]);
  });

  it("refuses the declared role of another account, and the name of a declared one after another path", () => {
    for (const role of [declared.replace("111122223333", "999922223333"), declared.replace(/role\/.*\//, "role/")])
      expect(rolesOf(lambda, { role })).toEqual([["role", `Role::${role}`]]);
  });

  it("refuses a role whose ARN only holds that of a declared one, or the path of AWS's own", () => {
    const longer = `${declared}-admin`;
    const deeper = "arn:aws:iam::111122223333:role/x/aws-service-role/Admin";

    expect(rolesOf(lambda, { role: longer })).toEqual([["role", `Role::${longer}`]]);
    expect(rolesOf(lambda, { role: deeper })).toEqual([["role", `Role::${deeper}`]]);
  });

  it("refuses each role within a document beside a declared one, in whatever letters it is written", () => {
    const other = "arn:aws:iam::111122223333:role/Other";
    const containerProperties = JSON.stringify({ jobRoleArn: admin, a: [declared, other], executionRoleArn: admin });

    expect(rolesOf(job, { containerProperties })).toEqual([
      ["containerProperties.jobRoleArn", `Role::${admin}`],
      ["containerProperties.a[1]", `Role::${other}`],
      ["containerProperties.executionRoleArn", `Role::${admin}`],
    ]);
    const escaped = containerProperties.replaceAll("/", "\\/").replaceAll("arn:", "\\u0061rn:");
    expect(rolesOf(job, { containerProperties: escaped })).toEqual(rolesOf(job, { containerProperties }));
  });

  it("passes a declared role in a setting, and what tags and variables are called", () => {
    const settings = [{ name: "ServiceRole", value: declared }];

    expect(rolesOf(beanstalk, { settings })).toEqual([]);
    expect(rolesOf(job, { tags: { Role: "web" } })).toEqual([]);
    expect(rolesOf("aws:lambda/function:Function", { environment: { variables: { credentials: "x" } } })).toEqual([]);
  });

  it("refuses roles that a method runs as", () => {
    expect(rolesOf("aws:apigateway/integration:Integration", { credentials: admin })).toEqual([
      ["credentials", `Role::${admin}`],
    ]);
  });

  it("finds a role wherever its ARN stands", () => {
    expect(rolesOf("aws:ecs/taskDefinition:TaskDefinition", { volumes: [{ x: "no" }, { x: [admin] }] })).toEqual([
      ["volumes[1].x[0]", `Role::${admin}`],
    ]);
  });

  it.each(["IamInstanceProfile", "ServiceRole", "serviceRole"])("refuses a role in the setting %s", (name) => {
    const settings = [
      { namespace: "aws:autoscaling:asg", name: "MinSize", value: "2" },
      { namespace: "aws:autoscaling:launchconfiguration", name, value: "Admin" },
    ];

    expect(rolesOf(beanstalk, { settings }).map(([field]) => field)).toEqual(["settings[1].value"]);
  });

  it("leaves what is not known to another rule", () => {
    for (const role of [unknownValue, secretValue]) expect(rolesOf(lambda, { role })).toEqual([]);
  });

  it("leaves a type that the plan must name, and what does not go through AWS, to other rules", () => {
    expect(rolesOf("aws:iam/instanceProfile:InstanceProfile", { role: "Admin" })).toEqual([]);
    expect(find(resourceActsAsADeclaredRole, alone("my:index:Own", { role: admin }))).toEqual([]);
  });
});

describe("takesARole", () => {
  it.each([
    ...["role", "roleArn", "roleName", "roles", "roles[0]", "iamRoleArns[1]", "taskRoleArn", "serviceRole"],
    ...["iamInstanceProfile", "iamInstanceProfile.name", "iamInstanceProfile.arn", "iamInstanceProfiles[0][1].name"],
    ...["credentials", "credentialsArn", "authorizerCredentials", "vpc.serviceRole"],
  ])("says yes to %s", (place) => {
    expect(takesARole(place)).toBe(true);
  });

  it.each(["", "name", "arn", "role.id", "vpc.name", "controller", "payroleer", "rolesMapping", "roleArn.x.name"])(
    'says no to "%s"',
    (place) => {
      expect(takesARole(place)).toBe(false);
    },
  );
});
