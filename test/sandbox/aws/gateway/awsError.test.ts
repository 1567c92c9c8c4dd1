import { accessDenied } from "../../../../sandbox/aws/gateway/awsError.ts";

describe("accessDenied", () => {
  it("answers the query protocol in XML", () => {
    const { status, headers, body } = accessDenied("query", "iam:CreateRole", "111122223333");
    expect([status, headers["content-type"]]).toEqual([403, "text/xml"]);
    expect(body.toString()).toContain("<Code>AccessDenied</Code>");
    expect(body.toString()).toContain("is not authorized to perform: iam:CreateRole");
  });

  it("answers JSON in JSON", () => {
    const { status, body } = accessDenied("json", "events:PutRule", "111122223333");
    expect([status, JSON.parse(body.toString()).__type]).toEqual([403, "AccessDeniedException"]);
  });

  it("answers CBOR with a map of two texts", () => {
    const { headers, body } = accessDenied("cbor", "cloudwatch:PutDashboard", "111122223333");
    expect(headers["smithy-protocol"]).toBe("rpc-v2-cbor");
    expect(body.subarray(0, 10)).toEqual(Buffer.from([0xa2, 0x79, 0, 6, ...Buffer.from("__type")]));
  });
});
