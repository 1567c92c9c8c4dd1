import { noServiceLinkedRoleIsMade } from "../../../../../policypacks/ownership/rules/identities/noServiceLinkedRoleIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noServiceLinkedRoleIsMade", () => {
  it("names a role", () => {
    expect(find(noServiceLinkedRoleIsMade, handMade("aws:iam/serviceLinkedRole:ServiceLinkedRole"))).toEqual([
      {
        id: "Type::aws:iam/serviceLinkedRole:ServiceLinkedRole",
        message: 'A service-linked role is made, by "aws:iam/serviceLinkedRole:ServiceLinkedRole".',
      },
    ]);
  });
});
