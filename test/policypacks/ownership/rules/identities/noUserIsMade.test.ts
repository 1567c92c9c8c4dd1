import { noUserIsMade } from "../../../../../policypacks/ownership/rules/identities/noUserIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noUserIsMade", () => {
  it("names a user", () => {
    expect(find(noUserIsMade, handMade("aws:iam/user:User", { name: "eve" }))).toEqual([
      {
        id: "Type::aws:iam/user:User",
        message: 'Something that belongs to an IAM user is made, by "aws:iam/user:User".',
      },
    ]);
  });

  it("names a sign-in for one", () => {
    expect(find(noUserIsMade, handMade("aws:iam/userLoginProfile:UserLoginProfile", { user: "eve" }))).toEqual([
      {
        id: "Type::aws:iam/userLoginProfile:UserLoginProfile",
        message: 'Something that belongs to an IAM user is made, by "aws:iam/userLoginProfile:UserLoginProfile".',
      },
    ]);
  });
});
