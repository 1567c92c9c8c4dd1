import { resourceTypeOf } from "../../../../sandbox/aws/types/resourceTypes.ts";

describe("resourceTypeOf", () => {
  it("finds the type of a child", () => {
    const urn = "urn:pulumi:lantern::keyholder::keyholder:aws:AccessRole$aws:iam/role:Role::main/r";
    expect(resourceTypeOf(urn).token).toBe("aws:iam/role:Role");
  });

  it("only previews a type that the program does not use", async () => {
    const type = resourceTypeOf("urn:pulumi:lantern::keyholder::aws:s3/bucket:Bucket::b");

    expect(type).toMatchObject({ token: "aws:s3/bucket:Bucket", takesAnything: true });
    await expect(type.create({} as never, {})).rejects.toThrow(
      "The sandbox previews aws:s3/bucket:Bucket, and does not make it.",
    );
  });
});
