import { unknownValue } from "../../../../../policypacks/ownership/resource.ts";
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
        id: "Field::policy",
        field: "policy",
        message: '"policy" can give access, and the plan does not name this resource.',
      },
    ]);
    const copy = beside("aws:s3/objectCopy:ObjectCopy", { acl: "public-read", grants: [{ permissions: ["READ"] }] });
    expect(find(propertyGivesNoAccess, copy).map(({ id }) => id)).toEqual(["Field::acl", "Field::grants"]);
  });

  it("leaves what is not known to another rule, and tells what is known beside it", () => {
    const copy = (grants: readonly (typeof unknownValue | string)[]) =>
      beside("aws:s3/objectCopy:ObjectCopy", { grants });

    expect(find(propertyGivesNoAccess, beside(queue, { policy: unknownValue }))).toEqual([]);
    expect(find(propertyGivesNoAccess, copy([unknownValue]))).toEqual([]);
  });
});
