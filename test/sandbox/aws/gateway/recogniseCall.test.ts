import { isWrite, recogniseCall, subjectOf } from "../../../../sandbox/aws/gateway/recogniseCall.ts";

const signed = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=ASIAKEY/20261121/eu-central-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
});

describe("recogniseCall", () => {
  it("reads the query protocol", () => {
    const body =
      "Action=CreateRole&Version=2010-05-08&RoleName=r&Tags.member.1.Key=a&Tags.member.1.Value=1&Tags.member.2.Key=b";
    expect(recogniseCall("/", signed("iam"), Buffer.from(body))).toEqual({
      protocol: "query",
      action: "iam:CreateRole",
      accessKeyId: "ASIAKEY",
      region: "eu-central-1",
      input: { RoleName: "r", Tags: [{ Key: "a", Value: "1" }, { Key: "b" }] },
    });
  });

  it("reads the maps of the query protocol", () => {
    const body = "Action=Subscribe&Version=1&Attributes.entry.1.key=FilterPolicy&Attributes.entry.1.value=%7B%7D";
    expect(recogniseCall("/", signed("sns"), Buffer.from(body))?.input).toEqual({ Attributes: { FilterPolicy: "{}" } });
  });

  it("reads JSON with a target", () => {
    const headers = { ...signed("events"), "x-amz-target": "AWSEvents.PutRule" };
    expect(recogniseCall("/", headers, Buffer.from('{"Name":"r"}'))).toMatchObject({
      protocol: "json",
      action: "events:PutRule",
      input: { Name: "r" },
    });
  });

  it("names CloudWatch as actions do", () => {
    const headers = { ...signed("monitoring"), "x-amz-target": "GraniteServiceVersion20100801.PutDashboard" };
    expect(recogniseCall("/", headers, Buffer.from("{}"))?.action).toBe("cloudwatch:PutDashboard");
  });

  it("knows a CBOR call by its path", () => {
    const url = "/service/GraniteServiceVersion20100801/operation/DescribeAlarms";
    expect(recogniseCall(url, signed("monitoring"), Buffer.from([0xa0]))).toMatchObject({
      protocol: "cbor",
      action: "cloudwatch:DescribeAlarms",
    });
  });

  it("does not know what is not signed, nor what names no action", () => {
    expect(recogniseCall("/", {}, Buffer.from("Action=ListRoles"))).toBeUndefined();
    expect(recogniseCall("/", signed("iam"), Buffer.from(""))).toBeUndefined();
  });
});

describe("isWrite", () => {
  it.each(["iam:CreateRole", "sns:Subscribe", "events:PutTargets", "iam:UntagRole", "cloudwatch:DeleteAlarms"])(
    "counts %s",
    (action) => {
      expect(isWrite(action)).toBe(true);
    },
  );

  it.each(["iam:GetRole", "iam:ListRolePolicies", "events:DescribeRule", "sts:AssumeRole", "sts:GetCallerIdentity"])(
    "does not count %s",
    (action) => {
      expect(isWrite(action)).toBe(false);
    },
  );
});

describe("subjectOf", () => {
  it.each([
    [{ RoleName: "r", PolicyName: "p", PolicyDocument: "{}" }, "r p"],
    [{ DashboardNames: ["d"] }, "d"],
    [{ Rule: "r", Targets: [] }, "r"],
    [{ Url: "https://a.example", ClientIDList: ["c"] }, "https://a.example"],
    [{}, ""],
  ])("names what %j is about", (input, subject) => {
    expect(subjectOf(input)).toBe(subject);
  });
});
