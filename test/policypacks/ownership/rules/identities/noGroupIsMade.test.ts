import { noGroupIsMade } from "../../../../../policypacks/ownership/rules/identities/noGroupIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noGroupIsMade", () => {
  it("names a group", () => {
    expect(find(noGroupIsMade, handMade("aws:iam/group:Group"))).toEqual([
      {
        id: "Type::aws:iam/group:Group",
        message: 'Something that belongs to an IAM group is made, by "aws:iam/group:Group".',
      },
    ]);
  });
});
