import fc from "fast-check";
import { type Properties, secretValue, unknownValue, type Value } from "../../../../access/stack/resource.ts";
import { carriedAccess } from "../../../../access/stack/types/carriedAccess.ts";

const bucket = "aws:s3/bucket:Bucket";
const cluster = "aws:eks/cluster:Cluster";
const instance = "aws:rds/instance:Instance";
const closed = {
  accessConfig: { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false },
  vpcConfig: { endpointPublicAccess: false },
};

describe("carriedAccess", () => {
  it("finds nothing on a resource that sets none of its properties", () => {
    expect(carriedAccess(bucket, { bucket: "orders" })).toEqual([]);
  });

  it.each(["aws:iam/role:Role", "aws:ecs/service:Service", "aws:iam/role:Rol"])("finds nothing on a %s", (type) => {
    expect(carriedAccess(type, { policy: "{}", acl: "public-read" })).toEqual([]);
  });

  it("finds policies and what gives access, in the order of their paths", () => {
    const grants = [{ type: "Group", permissions: ["READ"] }];
    expect(carriedAccess(bucket, { policy: "{}", grants, acl: "public-read" })).toEqual([
      { path: "acl", kind: "access", values: ["public-read"] },
      { path: "grants", kind: "access", values: [grants] },
      { path: "policy", kind: "policy", values: ["{}"] },
    ]);
  });

  it.each<[Value]>([[null], [false], [""], [[]], [{}]])("takes %j as not set", (value) => {
    expect(carriedAccess(bucket, { acl: value, grants: value, policy: value })).toEqual([]);
  });

  it("leaves out harmless values, also in a list", () => {
    expect(carriedAccess(bucket, { acl: "private" })).toEqual([]);
    const signers = (...trustedSigners: string[]): Properties => ({ defaultCacheBehavior: { trustedSigners } });
    expect(carriedAccess("aws:cloudfront/distribution:Distribution", signers("self"))).toEqual([]);
    expect(carriedAccess("aws:cloudfront/distribution:Distribution", signers("self", "222222222222"))).toEqual([
      { path: "defaultCacheBehavior.trustedSigners", kind: "access", values: [["self", "222222222222"]] },
    ]);
  });

  it("takes no other spelling of a harmless value", () => {
    expect(carriedAccess(bucket, { acl: "Private" })).toHaveLength(1);
  });

  it("looks into objects, and leaves out what is false there", () => {
    expect(carriedAccess(cluster, { ...closed, name: "shop" })).toEqual([]);
    expect(carriedAccess(cluster, { ...closed, vpcConfig: { endpointPublicAccess: true } })).toEqual([
      { path: "vpcConfig.endpointPublicAccess", kind: "access", values: [true] },
    ]);
  });

  it.each<[Value]>([[null], [{}], [[]], [{ endpointPublicAccess: null }], [{ subnetIds: ["a"] }]])(
    "takes a door that is open unless it is closed for open in %j",
    (vpcConfig) => {
      expect(carriedAccess(cluster, { ...closed, vpcConfig })).toEqual([
        { path: "vpcConfig.endpointPublicAccess", kind: "access", values: [true] },
      ]);
    },
  );

  it.each([
    [
      cluster,
      [
        "accessConfig.authenticationMode",
        "accessConfig.bootstrapClusterCreatorAdminPermissions",
        "vpcConfig.endpointPublicAccess",
      ],
    ],
    ["aws:apprunner/service:Service", ["networkConfiguration.ingressConfiguration.isPubliclyAccessible"]],
    ["aws:dms/instanceProfile:InstanceProfile", ["publiclyAccessible"]],
    [instance, []],
  ])("finds each open door of a %s without properties", (type, paths) => {
    expect(carriedAccess(type, {})).toEqual(paths.map((path) => ({ path, kind: "access", values: [true] })));
  });

  it("looks into each element of a list, and names the path once", () => {
    const rules = ["111111111111", "222222222222"].map((account) => ({ destination: { account, bucket: "b" } }));
    const path = "rules.destination.account";
    expect(carriedAccess("aws:s3/bucketReplicationConfig:BucketReplicationConfig", { rules })).toEqual([
      { path, kind: "access", values: ["111111111111", "222222222222"] },
    ]);
  });

  it.each([unknownValue, secretValue])("hands on what hides a value: %j", (value) => {
    const path = "accessConfig.authenticationMode";
    const found = [{ path, kind: "access", values: [value] }];
    const accessConfig = { ...closed.accessConfig, authenticationMode: value };
    expect(carriedAccess(cluster, { ...closed, accessConfig })).toEqual(found);
    expect(carriedAccess(cluster, { ...closed, accessConfig: value })).toEqual([
      ...found,
      { path: "accessConfig.bootstrapClusterCreatorAdminPermissions", kind: "access", values: [value] },
    ]);
    expect(carriedAccess(bucket, { policy: value })).toEqual([{ path: "policy", kind: "policy", values: [value] }]);
  });

  it("hands on what stands where an object is due", () => {
    expect(carriedAccess(cluster, { ...closed, vpcConfig: "open" })).toEqual([
      { path: "vpcConfig.endpointPublicAccess", kind: "access", values: ["open"] },
    ]);
  });

  it("reads no inherited property", () => {
    const inherited = Object.create({ policy: "{}" }) as Properties;
    expect(carriedAccess(bucket, inherited)).toEqual([]);
  });

  it("never throws, whatever the properties hold", () => {
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        fc.constantFrom<Value>(null, true, false, "", "private", 0, unknownValue, secretValue),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("vpcConfig", "accessConfig", "endpointPublicAccess", "__proto__"), tie("value")),
      ),
    }));
    fc.assert(
      fc.property(value, value, (vpcConfig, accessConfig) => {
        expect(Array.isArray(carriedAccess(cluster, { vpcConfig, accessConfig }))).toBe(true);
      }),
    );
  });
});
