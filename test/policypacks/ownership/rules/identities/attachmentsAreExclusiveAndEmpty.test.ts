import { attachmentsAreExclusiveAndEmpty } from "../../../../../policypacks/ownership/rules/identities/attachmentsAreExclusiveAndEmpty.ts";
import { exclusiveAttachments, find, findInPlan, given } from "../support/aws.ts";

describe("attachmentsAreExclusiveAndEmpty", () => {
  it("finds nothing in the plan", () => {
    expect(findInPlan(attachmentsAreExclusiveAndEmpty)).toEqual([]);
  });

  it("names each policy", () => {
    expect(
      find(
        attachmentsAreExclusiveAndEmpty,
        given(exclusiveAttachments, { policyArns: ["arn:aws:iam::aws:policy/AdministratorAccess"] }),
      ),
    ).toEqual([
      {
        id: "Policy::arn:aws:iam::aws:policy/AdministratorAccess",
        field: "policyArns",
        message: '"arn:aws:iam::aws:policy/AdministratorAccess" is attached.',
      },
    ]);
  });

  it("names what is no policy", () => {
    expect(find(attachmentsAreExclusiveAndEmpty, given(exclusiveAttachments, { policyArns: 7 }))).toEqual([
      { id: "Field::policyArns", field: "policyArns", message: '"7" is no policy.' },
    ]);
  });
});
