import { resourceTypeOf } from "../../../../sandbox/aws/types/resourceTypes.ts";

describe("resourceTypeOf", () => {
  it("finds the type of a child", () => {
    const urn = "urn:pulumi:lantern::keyholder::keyholder:aws:AccessRole$aws:iam/role:Role::main/r";
    expect(resourceTypeOf(urn).token).toBe("aws:iam/role:Role");
  });

  it("refuses a type that the program does not use", () => {
    expect(() => resourceTypeOf("urn:pulumi:lantern::keyholder::aws:s3/bucket:Bucket::b")).toThrow(
      "unrecognized resource type: aws:s3/bucket:Bucket",
    );
  });
});
