import { knownType, typeSources } from "../../../../access/stack/types/typeKnowledge.ts";
import { installedPackage } from "./sdkTypes.ts";

describe("typeSources", () => {
  it("names the installed versions", () => {
    expect(typeSources).toEqual(["@pulumi/aws", "@pulumi/github"].map(installedPackage));
  });
});

describe("knownType", () => {
  it("knows a type that gives access", () => {
    expect(knownType("aws:iam/role:Role")).toEqual({ kind: "access" });
  });

  it("knows a type that gives none", () => {
    expect(knownType("aws:ecs/service:Service")).toEqual({ kind: "plain" });
  });

  it("knows which properties of a type can give access, and which values are harmless", () => {
    expect(knownType("aws:sqs/queue:Queue")).toEqual({ kind: "carries", properties: { policy: { kind: "policy" } } });
    expect(knownType("aws:s3/objectCopy:ObjectCopy")).toEqual({
      kind: "carries",
      properties: {
        acl: { kind: "access", harmless: ["private", "bucket-owner-full-control", "bucket-owner-read"] },
        grants: { kind: "access", harmless: [] },
      },
    });
    expect(knownType("aws:ec2/instance:Instance")).toEqual({
      kind: "carries",
      properties: { keyName: { kind: "access", harmless: [] } },
    });
  });

  it("knows which properties give access where they are absent", () => {
    expect(knownType("aws:eks/cluster:Cluster")).toEqual({
      kind: "carries",
      properties: {
        "accessConfig.authenticationMode": { kind: "access", harmless: ["API"], isOpen: true },
        "accessConfig.bootstrapClusterCreatorAdminPermissions": { kind: "access", harmless: [], isOpen: true },
        "vpcConfig.endpointPublicAccess": { kind: "access", harmless: [], isOpen: true },
      },
    });
  });

  it.each([
    "aws:iam/role:Rol",
    "aws:iam/role:role",
    "aws:iam/role:Role ",
    "aws:iam/role:Role access",
    "pulumi:providers:aws",
    "aws",
    "",
    "constructor",
    "azure:x/y:Z",
  ])('knows no "%s"', (token) => {
    expect(knownType(token)).toBeUndefined();
  });
});
