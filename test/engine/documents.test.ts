import { CreatePolicyCommand, CreateRoleCommand, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { awsClients } from "../../sandbox/aws/provider/awsClients.ts";
import { declared } from "./support/declared.ts";
import { noteFigures } from "./support/figures.ts";
import { useSandbox } from "./support/useSandbox.ts";

const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" };
const document = (...statements: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const trust = (principal: unknown, action = "sts:AssumeRole") =>
  document({ Effect: "Allow", Principal: principal, Action: action });

/** Documents that AWS refuses. That `up` ends well with both stacks says something only because these do not. */
const malformed: readonly (readonly [what: string, text: string])[] = [
  ["no JSON", '{"Version":"2012-10-17",'],
  ["an unknown version", JSON.stringify({ Version: "2020-01-01", Statement: [statement] })],
  ["no statement", JSON.stringify({ Version: "2012-10-17" })],
  ["an effect in lower case", document({ ...statement, Effect: "allow" })],
  ["neither action nor notAction", document({ Effect: "Allow", Resource: "*" })],
  ["an action without a service", document({ ...statement, Action: "GetObject" })],
  ["no resource", document({ Effect: "Allow", Action: "s3:GetObject" })],
  ["a resource that is no ARN", document({ ...statement, Resource: "bucket" })],
  ["an unknown condition operator", document({ ...statement, Condition: { StringIs: { "aws:username": "leo" } } })],
  ["one Sid twice", document({ ...statement, Sid: "Same" }, { ...statement, Sid: "Same" })],
  [
    "more than 6,144 characters",
    document({ ...statement, Action: Array.from({ length: 700 }, (_, at) => `s3:Get${at}`) }),
  ],
];

/** Trust policies that AWS refuses. */
const malformedTrusts: readonly (readonly [what: string, text: string])[] = [
  [
    "a resource in a trust policy",
    document({ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole", Resource: "*" }),
  ],
  ["an action that is not of STS", trust({ AWS: "*" }, "s3:GetObject")],
];

/** What AWS refuses and moto does not: said here, so that nobody takes the sandbox for more than it is. */
const overlooked: readonly (readonly [what: string, text: string])[] = [
  ["a policy with a principal", document({ ...statement, Principal: "*" })],
];

describe("AWS in the sandbox refuses", () => {
  const sandbox = useSandbox("lantern", lantern);
  const iam = async () => {
    const { aws } = sandbox();
    const credentials = await aws.credentials(declared(lantern.accounts, "main").id);
    return awsClients("eu-central-1", credentials, aws.url).iam();
  };
  const refusal = { name: expect.stringMatching(/^(MalformedPolicyDocument|LimitExceeded)/) };

  beforeAll(async () => {
    const client = await iam();
    await client.send(
      new CreateRoleCommand({
        RoleName: "holder",
        AssumeRolePolicyDocument: trust({ Service: "lambda.amazonaws.com" }),
      }),
    );
    noteFigures({ scenarios: malformed.length + malformedTrusts.length });
  });

  it.each(malformed)("a policy with %s", async (_, text) => {
    const client = await iam();

    await expect(
      client.send(new CreatePolicyCommand({ PolicyName: "made", PolicyDocument: text })),
    ).rejects.toMatchObject(refusal);
    // An inline policy may have 10,240 characters.
    if (text.length < 6_144)
      await expect(
        client.send(new PutRolePolicyCommand({ RoleName: "holder", PolicyName: "made", PolicyDocument: text })),
      ).rejects.toMatchObject(refusal);
  });

  it.each(malformedTrusts)("a trust policy with %s", async (_, text) => {
    const client = await iam();

    await expect(
      client.send(new CreateRoleCommand({ RoleName: "made", AssumeRolePolicyDocument: text })),
    ).rejects.toMatchObject(refusal);
  });

  it.each(overlooked)("overlooks %s, which only our own checks refuse", async (_, text) => {
    const client = await iam();

    await expect(
      client.send(new CreatePolicyCommand({ PolicyName: "overlooked", PolicyDocument: text })),
    ).resolves.toBeDefined();
  });
});
