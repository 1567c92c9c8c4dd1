import { expectedResources } from "../../../../access/expected/expectedResources.ts";
import { planAccess } from "../../../../access/planAccess.ts";
import list from "../../../../access/stack/types/resourceTypes.json" with { type: "json" };
import { knownType } from "../../../../access/stack/types/typeKnowledge.ts";
import { stacks } from "../../../support/stacks.ts";
import { type SdkType, sdkTypes } from "./sdkTypes.ts";
import { harmlessProperties, suspiciousNames } from "./suspiciousProperties.ts";

const existing: readonly SdkType[] = ["@pulumi/aws", "@pulumi/github"].flatMap(sdkTypes);
const listed = list.types.map((line) => line.split(" ", 1).join(""));

describe("resourceTypes.json", () => {
  it("classifies every type of the two SDKs once, and no other, in order", () => {
    expect(listed).toEqual(existing.map(({ token }) => token).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("holds nothing but types, kinds and properties", () => {
    const line =
      /^(aws|github):\w+\/\w+:\w+ (access|plain|[\w.]+=(policy|(access|open)(![\w|-]+)?)( [\w.]+=(policy|(access|open)(![\w|-]+)?))*)$/;
    expect(list.types.filter((each) => !line.test(each))).toEqual([]);
  });

  it("names properties that the types have, each once", () => {
    const unknown = existing.flatMap(({ token, paths }) =>
      carriedPaths(token)
        .filter((path) => !paths.includes(path))
        .map((path) => `${token} ${path}`),
    );
    expect(unknown).toEqual([]);
    expect(list.types.filter((line) => repeats(propertiesOf(line)))).toEqual([]);
  });

  it("overlooks no property with a name that gives access elsewhere, and excuses none in vain", () => {
    const overlooked = existing
      .filter(({ token }) => knownType(token)?.kind !== "access")
      .flatMap(overlookedProperties);
    expect(overlooked.toSorted()).toEqual(Object.keys(harmlessProperties).toSorted());
  });

  it("excuses each property with a reason", () => {
    expect(Object.values(harmlessProperties).filter((reason) => !/^[A-Z].+\.$/.test(reason))).toEqual([]);
  });

  it("says that every type which a plan names gives access", () => {
    const types = new Set(
      stacks.flatMap(([, ownership]) => expectedResources(planAccess(ownership)).map(({ type }) => type)),
    );
    const others = [...types].filter((type) => knownType(type)?.kind !== "access");
    expect(types.size).toBeGreaterThan(20);
    expect(others).toEqual(["pulumi:providers:aws"]);
  });

  it.each(["iam", "ssoadmin", "identitystore", "organizations", "ram", "cloudtrail", "rolesanywhere", "lakeformation"])(
    "says that every type of %s gives access",
    (service) => {
      const types = listed.filter((token) => token.startsWith(`aws:${service}/`));
      expect(types.length).toBeGreaterThan(1);
      expect(types.filter((token) => knownType(token)?.kind !== "access")).toEqual([]);
    },
  );

  it.each([
    [
      "the resource policy of a service",
      /^aws:(?!waf|appautoscaling).*:\w*(Resource|Bucket|Queue|Topic|Key|Vault|Repository|Registry)Policy$/,
    ],
    ["a public access block", /:\w*PublicAccess(Block)?\w*$/],
    [
      "a principal's or a person's entrance",
      /:\w*(AccessEntry|AccountAssignment|RoleAttachment|RepositoryCollaborators?|Memberships?|DeployKey)$/,
    ],
    ["a secret of GitHub", /^github:.*Secret\w*$/],
    ["a rule of a branch", /^github:.*(Ruleset|BranchProtection\w*|BranchDefault|Environment\w*)$/],
  ])("says that %s gives access", (_, pattern) => {
    const types = listed.filter((token) => pattern.test(token));
    expect(types.length).toBeGreaterThan(1);
    expect(types.filter((token) => knownType(token)?.kind !== "access")).toEqual([]);
  });

  it.each([
    ["a command on a server", "aws:ssm/association:Association", "aws:ssm/maintenanceWindowTask:MaintenanceWindowTask"],
    ["code that runs at once", "aws:lambda/invocation:Invocation"],
    [
      "a secret's content",
      "aws:secretsmanager/secretRotation:SecretRotation",
      "aws:secretsmanager/secretVersion:SecretVersion",
    ],
    ["copies in another account", "aws:ecr/replicationConfiguration:ReplicationConfiguration"],
    [
      "a script with another's role",
      "aws:sagemaker/notebookInstanceLifecycleConfiguration:NotebookInstanceLifecycleConfiguration",
      "aws:sagemaker/studioLifecycleConfig:StudioLifecycleConfig",
    ],
  ])("says that %s gives access: %s", (_, ...tokens) => {
    expect(tokens.filter((token) => knownType(token)?.kind !== "access")).toEqual([]);
  });

  it.each([
    ["aws:lambda/function:Function", "aws:ecs/service:Service", "aws:ecs/taskDefinition:TaskDefinition"],
    ["aws:s3/bucket:Bucket", "aws:sqs/queue:Queue", "aws:dynamodb/table:Table", "aws:rds/instance:Instance"],
    ["aws:lb/loadBalancer:LoadBalancer", "aws:lb/listener:Listener", "aws:ec2/vpc:Vpc", "aws:ec2/subnet:Subnet"],
    ["aws:ec2/securityGroup:SecurityGroup", "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule"],
    [
      "aws:ec2/instance:Instance",
      "aws:kms/key:Key",
      "aws:secretsmanager/secret:Secret",
      "aws:ecr/repository:Repository",
    ],
  ])("lets ordinary workloads stand beside a plan: %s, %s …", (...tokens) => {
    expect(tokens.filter((token) => knownType(token)?.kind === "access")).toEqual([]);
  });
});

function carriedPaths(token: string): readonly string[] {
  const known = knownType(token);
  return known?.kind === "carries" ? Object.keys(known.properties) : [];
}

function propertiesOf(line: string): readonly string[] {
  return line.split(" ").map((entry) => entry.split("=", 1).join(""));
}

function repeats(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

function overlookedProperties({ token, paths }: SdkType): readonly string[] {
  const carried = carriedPaths(token);
  const isCarried = (path: string): boolean =>
    carried.some((each) => each === path || each.startsWith(`${path}.`) || path.startsWith(`${each}.`));
  return paths
    .filter((path) => suspiciousNames.has(path.split(".").at(-1) ?? "") && !isCarried(path))
    .map((path) => `${token} ${path}`);
}
