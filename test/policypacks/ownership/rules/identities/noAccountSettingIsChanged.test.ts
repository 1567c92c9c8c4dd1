import { noAccountSettingIsChanged } from "../../../../../policypacks/ownership/rules/identities/noAccountSettingIsChanged.ts";
import { find, handMade } from "../support/aws.ts";

describe("noAccountSettingIsChanged", () => {
  it("names a setting", () => {
    expect(find(noAccountSettingIsChanged, handMade("aws:iam/accountPasswordPolicy:AccountPasswordPolicy"))).toEqual([
      {
        id: "Type::aws:iam/accountPasswordPolicy:AccountPasswordPolicy",
        message:
          'A setting of IAM for the whole account is made, by "aws:iam/accountPasswordPolicy:AccountPasswordPolicy".',
      },
    ]);
  });
});
