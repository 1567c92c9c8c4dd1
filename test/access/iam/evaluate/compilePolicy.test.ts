import { contextReader } from "../../../../access/iam/conditions/contextReader.ts";
import { compilePolicy } from "../../../../access/iam/evaluate/compilePolicy.ts";
import { evaluate } from "../../../../access/iam/evaluate/evaluate.ts";
import { wildcardMatcher } from "../../../../access/iam/match/wildcardMatcher.ts";
import { ask, bucket, policy, type StatementParts, under } from "./build.ts";

const matches = (parts: StatementParts, action = "s3:GetObject", resource = bucket) =>
  compilePolicy(policy([parts])).map((statement) =>
    statement.matches({ action, resource, context: contextReader({}) }),
  );

describe("compilePolicy", () => {
  it.each<[string, StatementParts, boolean]>([
    ["an action", { action: "s3:getobject" }, true],
    ["another action", { action: "s3:PutObject" }, false],
    ["one of several actions", { action: ["s3:PutObject", "s3:Get*"] }, true],
    ["NotAction with another action", { notAction: "s3:Put*" }, true],
    ["NotAction with the action", { notAction: ["s3:Put*", "S3:GET*"] }, false],
    ["NotAction with everything", { notAction: "*" }, false],
    ["a resource", { resource: "arn:aws:s3:::orders/*" }, true],
    ["a resource of other letter case", { resource: "arn:aws:s3:::Orders/*" }, false],
    ["one of several resources", { resource: ["arn:aws:s3:::bills/*", bucket] }, true],
    ["NotResource with another resource", { notResource: "arn:aws:s3:::bills/*" }, true],
    ["NotResource with the resource", { notResource: ["arn:aws:s3:::bills/*", "arn:aws:s3:::orders/*"] }, false],
    ["NotResource with an unknown variable", { notResource: "$" + "{aws:userid}" }, true],
    ["NotAction and NotResource", { notAction: "iam:*", notResource: "arn:aws:iam:*" }, true],
  ])("matches by %s: %#", (_, parts, expected) => {
    expect(matches(parts)).toEqual([expected]);
  });

  it.each([
    ["*", true],
    ["arn:aws:s3:::*", false],
  ])("matches an action without resources by %j: %j", (resource, expected) => {
    expect(matches({ resource }, "s3:ListAllMyBuckets", "*")).toEqual([expected]);
    expect(matches({ notResource: resource }, "s3:ListAllMyBuckets", "*")).toEqual([!expected]);
  });

  it("prepares the same policy once", () => {
    const one = policy([{}]);
    expect(compilePolicy(one)).toBe(compilePolicy(one));
    expect(compilePolicy(policy([{}]))).not.toBe(compilePolicy(one));
  });

  it("bears lists of a hundred thousand", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `s3:Get${index}*`);
    const statements = Array.from({ length: 20_000 }, (): StatementParts => ({ action: "sqs:*" }));
    const identity = [{ label: "many", policy: policy([...statements, { action: [...many, "s3:GetO*"] }]) }];
    expect(evaluate(ask(), under({ identity })).verdict).toBe("allowed");
  });

  it("costs at most twenty times the wildcards of its statements", () => {
    const resources = Array.from({ length: 10 }, (_, index) => `arn:aws:s3:::bucket-${index}/*`);
    const identity = [{ label: "ten", policy: policy(resources.map((resource) => ({ action: "s3:Get*", resource }))) }];
    const request = ask({ resource: "arn:aws:s3:::bucket-9/invoice" });
    const policies = under({ identity });
    const actions = resources.map(() => wildcardMatcher("s3:Get*", { ignoreCase: true }));
    const arns = resources.map((resource) => wildcardMatcher(resource, { ignoreCase: false }));
    const bare = () => actions.filter((action, index) => action(request.action) && arns[index]?.(request.resource));
    const time = (work: () => unknown) => {
      const started = performance.now();
      for (let count = 0; count < 5_000; count++) work();
      return performance.now() - started;
    };
    const ratios = Array.from({ length: 9 }, () => time(() => evaluate(request, policies)) / time(bare));
    expect(Math.min(...ratios)).toBeLessThan(20);
  });
});
