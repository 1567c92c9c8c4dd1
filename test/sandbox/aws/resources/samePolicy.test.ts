import { samePolicy } from "../../../../sandbox/aws/resources/samePolicy.ts";

const statement = {
  Sid: "read",
  Effect: "Allow",
  Action: ["s3:GetObject", "s3:ListBucket"],
  Resource: ["arn:aws:s3:::a", "arn:aws:s3:::b"],
  Condition: { StringEquals: { "aws:ResourceAccount": ["111122223333"] } },
};

const other = { Effect: "Deny", Action: "iam:*", Resource: "*" };

function document(...Statement: readonly unknown[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement });
}

function trusting(Principal: unknown): string {
  return document({ Effect: "Allow", Action: "sts:AssumeRole", Principal });
}

describe("samePolicy", () => {
  it.each([
    ["the same text", document(statement), document(statement)],
    ["another order of statements", document(statement, other), document(other, statement)],
    [
      "another order of actions",
      document(statement),
      document({ ...statement, Action: [...statement.Action].reverse() }),
    ],
    ["a list of one", document(other), document({ ...other, Action: ["iam:*"], Resource: ["*"] })],
    ["one statement without a list", document(other), JSON.stringify({ Version: "2012-10-17", Statement: other })],
    ["an effect in another case", document(other), document({ ...other, Effect: "deny" })],
    [
      "a condition on one value",
      document(statement),
      document({ ...statement, Condition: { StringEquals: { "aws:ResourceAccount": "111122223333" } } }),
    ],
    [
      "an account id for its root",
      trusting({ AWS: "111122223333" }),
      trusting({ AWS: ["arn:aws:iam::111122223333:root"] }),
    ],
    ["an empty kind of principal", trusting({ AWS: "1", Service: [] }), trusting({ AWS: "1" })],
  ])("takes %s for the same", (_, one, two) => {
    expect(samePolicy(one, two)).toBe(true);
  });

  it.each([
    ["another action", document(statement), document({ ...statement, Action: ["s3:GetObject"] })],
    ["another resource", document(other), document({ ...other, Resource: "arn:aws:s3:::a" })],
    ["another effect", document(other), document({ ...other, Effect: "Allow" })],
    ["another version", document(other), JSON.stringify({ Version: "2008-10-17", Statement: [other] })],
    ["another Sid", document(statement), document({ ...statement, Sid: "write" })],
    ["a statement more", document(other), document(other, statement)],
    ["a condition less", document(statement), document({ ...statement, Condition: undefined })],
    [
      "another operator",
      document(statement),
      document({ ...statement, Condition: { StringLike: statement.Condition.StringEquals } }),
    ],
    [
      "another principal",
      trusting({ AWS: "arn:aws:iam::111122223333:user/leo" }),
      trusting({ AWS: "arn:aws:iam::111122223333:user/mia" }),
    ],
    [
      "a unique id where the principal was deleted",
      trusting({ AWS: "arn:aws:iam::111122223333:user/leo" }),
      trusting({ AWS: "AIDACKCEVSQ6C2EXAMPLE" }),
    ],
    ["everybody", trusting({ AWS: "*" }), trusting("*")],
    ["what is no document", document(other), "nothing"],
  ])("tells %s apart", (_, one, two) => {
    expect(samePolicy(one, two)).toBe(false);
  });
});
