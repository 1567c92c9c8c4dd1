import { unknownValue } from "../../../../access/stack/resource.ts";
import { fieldsOf, resource, said, told } from "./support/told.ts";

const cleo = "arn:aws:iam::111122223333:user/cleo";

function policy(...Statement: readonly object[]) {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: Statement.map((one) => ({ Effect: "Allow", Action: "s3:GetObject", Resource: "*", ...one })),
  });
}

describe("grants through a policy of a resource", () => {
  it("name each principal, action and resource", () => {
    const document = policy({
      Principal: { AWS: [cleo, "444455556666"] },
      Action: ["s3:getobject", "s3:*"],
      Resource: ["arn:aws:s3:::b", "*"],
    });
    const found = told([resource("aws:s3/bucketPolicy:BucketPolicy", "site", { bucket: "b", policy: document })]);

    expect(said(found)).toEqual(
      ["person cleo", "principal account 444455556666"].flatMap((who) =>
        ["s3:GetObject", "s3:*"].flatMap((what) =>
          ["arn:aws:s3:::b", "bucket policy site"].map((on) => `${who}: ${what} ${on}`),
        ),
      ),
    );
    expect(fieldsOf(found)).toContain(`setting: Allow ${cleo} s3:* on arn:aws:s3:::b`);
    expect(fieldsOf(found)).toContain("setting: bucket = b");
  });

  it("come from properties that merely carry a policy, and from nothing else of such a resource", () => {
    const queue = { name: "orders", policy: policy({ Principal: "*", Action: "sqs:SendMessage" }), delaySeconds: 3 };
    const found = told([resource("aws:sqs/queue:Queue", "orders", queue)]);

    expect(said(found)).toEqual(["principal anybody: sqs:SendMessage queue orders"]);
    expect(fieldsOf(found)).toEqual(["setting: Allow anybody sqs:SendMessage on *"]);
  });

  it("come from types that name one principal, with the conditions that narrow it as controls", () => {
    const found = told([
      resource("aws:lambda/permission:Permission", "l", {
        ...{ action: "lambda:InvokeFunction", function: "api", principal: "444455556666" },
        principalOrgId: "o-1",
      }),
      resource("aws:kms/grant:Grant", "k", { granteePrincipal: cleo, keyId: "1", operations: ["Decrypt"] }),
    ]);

    expect(said(found)).toEqual([
      "principal account 444455556666: lambda:InvokeFunction permission l",
      "person cleo: kms:Decrypt grant k",
    ]);
    expect(fieldsOf(found)).toContain(
      "setting: Allow account 444455556666 lambda:InvokeFunction on * when aws:PrincipalOrgID is o-1",
    );
  });

  it("leave out a service that acts for declared accounts only, and name it where it acts for others", () => {
    const publish = (SourceAccount: string) => ({
      Principal: { Service: "events.amazonaws.com" },
      Action: "sns:Publish",
      Condition: { StringEquals: { "aws:SourceAccount": SourceAccount } },
    });
    const topic = (account: string) =>
      said(told([resource("aws:sns/topicPolicy:TopicPolicy", "t", { policy: policy(publish(account)) })]));

    expect(topic("111122223333")).toEqual([]);
    expect(topic("999999999999")).toEqual(["principal events.amazonaws.com: sns:Publish topic policy t"]);
  });

  it("are everybody's where only some are left out, and somebody's unknown where the policy cannot be seen", () => {
    const open = policy({ NotPrincipal: { AWS: cleo }, Effect: "Deny" }, { Principal: { AWS: cleo } });
    const bucket = (value: unknown) => ({
      ...resource("aws:s3/bucketPolicy:BucketPolicy", "b", {}),
      properties: { policy: value as string },
    });

    expect(said(told([bucket(open)]))).toEqual(["person cleo: s3:GetObject bucket policy b"]);
    expect(said(told([bucket(unknownValue)]))).toEqual(["unknown policy of bucket policy b: use bucket policy b"]);
    expect(said(told([bucket("no policy")]))).toEqual(["unknown policy of bucket policy b: use bucket policy b"]);
  });
});

describe("controls of workload and data resources", () => {
  it("say what opens them, and that a door stands open which nobody closed", () => {
    const database = told([resource("aws:rds/instance:Instance", "d", { publiclyAccessible: true, port: 5432 })]);
    const service = told([resource("aws:apprunner/service:Service", "s", { serviceName: "s" })]);

    expect(fieldsOf(database)).toEqual(["setting: publiclyAccessible = true"]);
    expect(database.controls[0]?.strength).toBe(-1);
    expect(fieldsOf(service)).toEqual([
      "setting: networkConfiguration.ingressConfiguration.isPubliclyAccessible = true",
    ]);
    expect(fieldsOf(told([resource("aws:rds/instance:Instance", "d", { port: 5432 })]))).toEqual([]);
  });
});
