import { noAccessKeyIsMade } from "../../../../../policypacks/ownership/rules/identities/noAccessKeyIsMade.ts";
import { find, handMade } from "../support/aws.ts";

describe("noAccessKeyIsMade", () => {
  it("names a key", () => {
    expect(find(noAccessKeyIsMade, handMade("aws:iam/accessKey:AccessKey", { user: "eve" }))).toEqual([
      {
        id: "Type::aws:iam/accessKey:AccessKey",
        message: 'A credential that does not expire is made, by "aws:iam/accessKey:AccessKey".',
      },
    ]);
  });
});
