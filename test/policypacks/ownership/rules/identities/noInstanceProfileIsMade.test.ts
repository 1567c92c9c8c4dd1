import { noInstanceProfileIsMade } from "../../../../../policypacks/ownership/rules/identities/noInstanceProfileIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noInstanceProfileIsMade", () => {
  it("names a profile", () => {
    expect(find(noInstanceProfileIsMade, handMade("aws:iam/instanceProfile:InstanceProfile"))).toEqual([
      {
        id: "Type::aws:iam/instanceProfile:InstanceProfile",
        message: 'An instance profile is made, by "aws:iam/instanceProfile:InstanceProfile".',
      },
    ]);
  });
});
