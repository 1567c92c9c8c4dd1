import { evaluate } from "../../../../access/iam/evaluate/evaluate.ts";
import { parsePolicy } from "../../../../access/iam/policy/parsePolicy.ts";
import { ask, under } from "./build.ts";

const spelt = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Action: ["s3:Get*"],
      Resource: ["arn:aws:s3:::orders/*"],
      Condition: { StringEquals: { "aws:RequestedRegion": ["eu-central-1"] } },
    },
  ],
};
const short = {
  Version: "2012-10-17",
  Statement: {
    Effect: "Allow",
    Action: "S3:get*",
    Resource: "arn:aws:s3:::orders/*",
    Condition: { StringEquals: { "AWS:RequestedRegion": "eu-central-1" } },
  },
};

function verdict(document: unknown, region: string): string {
  const { policy, faults } = parsePolicy(document, "identity");
  if (policy === undefined) throw new Error(JSON.stringify(faults));
  const identity = [{ label: "orders", policy }];
  return evaluate(ask({}, { "aws:RequestedRegion": region }), under({ identity })).verdict;
}

describe("evaluate", () => {
  it.each([
    ["lists", spelt],
    ["single values", short],
    ["JSON text", JSON.stringify(spelt)],
    ["JSON text of single values", JSON.stringify(short, undefined, 2)],
  ])("decides the same about a document of %s", (_, document) => {
    expect(verdict(document, "eu-central-1")).toBe("allowed");
    expect(verdict(document, "eu-west-1")).toBe("implicitly-denied");
  });
});
