import { unknownValue, type Value } from "../../../../../access/stack/resource.ts";
import { propertyGivesNoAccess } from "../../../../../policypacks/ownership/rules/model/propertyGivesNoAccess.ts";
import { beside, find, resources } from "./support.ts";

const queue = "aws:sqs/queue:Queue";

describe("propertyGivesNoAccess", () => {
  it("passes everything that the plan names", () => {
    expect(resources.flatMap((resource) => find(propertyGivesNoAccess, resource))).toEqual([]);
  });

  it("passes a resource beside the plan without such a property, with an empty one, or with a harmless value", () => {
    expect(find(propertyGivesNoAccess, beside(queue, { name: "jobs" }))).toEqual([]);
    expect(find(propertyGivesNoAccess, beside(queue, { policy: "" }))).toEqual([]);
    expect(find(propertyGivesNoAccess, beside("aws:s3/objectCopy:ObjectCopy", { acl: "private" }))).toEqual([]);
    expect(find(propertyGivesNoAccess, beside("aws:ecs/service:Service", { policy: "x" }))).toEqual([]);
  });

  it("refuses each property that gives access", () => {
    expect(find(propertyGivesNoAccess, beside(queue, { policy: '{"Statement":[]}' }))).toEqual([
      {
        id: "Field::policy=701f12e2a45641932e77",
        field: "policy",
        message: '"policy" can give access, and the plan does not name this resource.',
      },
    ]);
    const copy = beside("aws:s3/objectCopy:ObjectCopy", { acl: "public-read", grants: [{ permissions: ["READ"] }] });
    expect(find(propertyGivesNoAccess, copy).map(({ field }) => field)).toEqual(["acl", "grants"]);
  });

  it("names another finding for another value, and the same for the same value in another order", () => {
    const idOf = (policy: Value) => find(propertyGivesNoAccess, beside(queue, { policy })).map(({ id }) => id);
    const given = idOf({ Statement: [{ Effect: "Allow", Sid: "A" }] });

    expect(given).toHaveLength(1);
    expect(idOf({ Statement: [{ Sid: "A", Effect: "Allow" }] })).toEqual(given);
    expect(idOf({ Statement: [{ Effect: "Allow", Sid: "B" }] })).not.toEqual(given);
    expect(idOf({ Statement: [{ Effect: "Allow", Sid: "A" }, { Effect: "Allow" }] })).not.toEqual(given);
  });

  it("refuses a cluster whose public endpoint nobody closes", () => {
    const accessConfig = { authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false };
    const cluster = (vpcConfig: Value) => beside("aws:eks/cluster:Cluster", { accessConfig, vpcConfig });

    expect(find(propertyGivesNoAccess, cluster({ endpointPublicAccess: false }))).toEqual([]);
    const [found, ...others] = find(propertyGivesNoAccess, cluster({ subnetIds: ["subnet-1"] }));
    expect(others).toEqual([]);
    expect(found?.id).toBe("Field::vpcConfig.endpointPublicAccess=true");
    expect(found?.message).toBe(
      '"vpcConfig.endpointPublicAccess" can give access, and the plan does not name this resource.',
    );
  });

  it("refuses the key pair of a server", () => {
    const server = beside("aws:ec2/instance:Instance", { keyName: "mallory", instanceType: "t4g.nano" });

    expect(find(propertyGivesNoAccess, server).map(({ field }) => field)).toEqual(["keyName"]);
  });

  it("leaves what is not known to another rule, and tells what is known beside it", () => {
    const copy = (grants: readonly (typeof unknownValue | string)[]) =>
      beside("aws:s3/objectCopy:ObjectCopy", { grants });

    expect(find(propertyGivesNoAccess, beside(queue, { policy: unknownValue }))).toEqual([]);
    expect(find(propertyGivesNoAccess, copy([unknownValue]))).toEqual([]);
  });
});
