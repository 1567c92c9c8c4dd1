import { noOtherDoorIsMade } from "../../../../../policypacks/ownership/rules/identities/noOtherDoorIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noOtherDoorIsMade", () => {
  it("names a trust anchor", () => {
    expect(find(noOtherDoorIsMade, handMade("aws:rolesanywhere/trustAnchor:TrustAnchor"))).toEqual([
      {
        id: "Type::aws:rolesanywhere/trustAnchor:TrustAnchor",
        message:
          'A way into the account beside the planned roles is made, by "aws:rolesanywhere/trustAnchor:TrustAnchor".',
      },
    ]);
  });

  it("names an assignment of Identity Center", () => {
    expect(find(noOtherDoorIsMade, handMade("aws:ssoadmin/accountAssignment:AccountAssignment"))).toEqual([
      {
        id: "Type::aws:ssoadmin/accountAssignment:AccountAssignment",
        message:
          'A way into the account beside the planned roles is made, by "aws:ssoadmin/accountAssignment:AccountAssignment".',
      },
    ]);
  });
});
