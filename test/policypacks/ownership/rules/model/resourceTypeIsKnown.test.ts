import { resourceTypeIsKnown } from "../../../../../policypacks/ownership/rules/model/resourceTypeIsKnown.ts";
import { alone, beside, find, resources } from "./support.ts";

describe("resourceTypeIsKnown", () => {
  it("passes everything that the plan names", () => {
    expect(resources.flatMap((resource) => find(resourceTypeIsKnown, resource))).toEqual([]);
  });

  it.each([
    "aws:s3/bucket:Bucket",
    "github:index/repository:Repository",
    "random:index/randomId:RandomId",
    "time:index/sleep:Sleep",
    "pulumi:pulumi:StackReference",
    "kubernetes:apps/v1:Deployment",
  ])("passes a %s", (type) => {
    expect(find(resourceTypeIsKnown, beside(type))).toEqual([]);
  });

  it.each(["my:index:Own", "pulumi:providers:azure"])("passes a %s, which acts through other resources", (type) => {
    expect(find(resourceTypeIsKnown, alone(type))).toEqual([]);
  });

  it.each([
    "aws:iam/newThing:NewThing",
    "aws-native:iam:Role",
    "azure:core/resourceGroup:ResourceGroup",
    "command:local:Command",
    "pulumi-nodejs:dynamic:Resource",
    "pulumi:other:Thing",
    "randomness:index:Thing",
    "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding",
    "kubernetes:iam.services.k8s.aws/v1alpha1:Role",
    "constructor",
    "",
  ])('refuses a "%s", at which nobody has looked', (type) => {
    expect(find(resourceTypeIsKnown, beside(type))).toEqual([
      { id: `Type::${type}`, message: `"${type}" is not a type that the pack knows, so nothing was checked.` },
    ]);
  });
});
