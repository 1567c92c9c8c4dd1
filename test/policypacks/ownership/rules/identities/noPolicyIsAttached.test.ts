import { noPolicyIsAttached } from "../../../../../policypacks/ownership/rules/identities/noPolicyIsAttached.ts";
import { find, handMade } from "../support/aws.ts";

describe("noPolicyIsAttached", () => {
  it("names the policy", () => {
    expect(
      find(
        noPolicyIsAttached,
        handMade("aws:iam/rolePolicyAttachment:RolePolicyAttachment", {
          role: "shop-production-deploy",
          policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
        }),
      ),
    ).toEqual([
      {
        id: "Policy::arn:aws:iam::aws:policy/AdministratorAccess",
        message: '"arn:aws:iam::aws:policy/AdministratorAccess" is attached.',
      },
    ]);
  });

  it("names a policy of a user", () => {
    expect(find(noPolicyIsAttached, handMade("aws:iam/userPolicy:UserPolicy", { user: "eve", policy: "{}" }))).toEqual([
      {
        id: "Type::aws:iam/userPolicy:UserPolicy",
        message: 'A policy is attached, by "aws:iam/userPolicy:UserPolicy".',
      },
    ]);
  });
});
