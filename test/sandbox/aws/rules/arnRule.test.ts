import { accountIdRule, arnRule, regionRule } from "../../../../sandbox/aws/rules/arnRule.ts";

describe("arnRule", () => {
  it.each([
    "",
    "arn:aws:iam::111122223333:role/keyholder/r",
    "arn:aws:iam::aws:policy/AdministratorAccess",
    "arn:aws-us-gov:sns:us-gov-west-1:111122223333:t",
    "arn:aws:s3:::bucket/*",
  ])('takes "%s"', (arn) => {
    expect(arnRule(arn)).toBeUndefined();
  });

  it.each([
    "role",
    "arn:aws:iam",
    "arn:AWS:iam::111122223333:role/r",
    "arn:aws:sns:europe:111122223333:t",
    "arn:aws:iam::1:role/r",
    "arn:aws:iam::111122223333:",
  ])('refuses "%s"', (arn) => {
    expect(arnRule(arn)).toContain("is an invalid ARN");
  });
});

describe("regionRule", () => {
  it("takes regions of every partition and nothing else", () => {
    expect(["eu-central-1", "us-gov-west-1", "cn-north-1"].map(regionRule)).toEqual([undefined, undefined, undefined]);
    expect(regionRule("eu-central")).toBe('region name is malformed: "eu-central"');
  });
});

describe("accountIdRule", () => {
  it("takes twelve digits", () => {
    expect(accountIdRule("111122223333")).toBeUndefined();
    expect(accountIdRule("11112222333")).toBeDefined();
  });
});
