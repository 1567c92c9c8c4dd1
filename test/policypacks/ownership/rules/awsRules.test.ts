import fc from "fast-check";
import { ruleContext } from "../../../../policypacks/ownership/judge/ruleContext.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import {
  type Properties,
  type StackResource,
  secretValue,
  unknownValue,
  type Value,
} from "../../../../access/stack/resource.ts";
import { awsRules, awsStackRules } from "../../../../policypacks/ownership/rules/awsRules.ts";
import { subjectOf } from "../../../../access/stack/subject.ts";
import { stacks } from "../../../support/stacks.ts";
import { today } from "../../../support/smallOwnership.ts";
import {
  admitting,
  admittingTokens,
  allowing,
  context,
  deployPolicy,
  deployRole,
  handMade,
  open,
  provisioningEnvelope,
  resources,
  saying,
  topicPolicy,
  trusting,
  user,
} from "./support/aws.ts";

const people = [user("eve"), user("mallory"), "999999999999", "AIDAQ3EGRIFTEXAMPLE12"];
const ended = allowing(["sqs:SendMessage", "s3:GetObject"], "*", {
  Condition: { DateLessThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z" } },
});

function idsOn(resource: StackResource): readonly string[] {
  return awsRules
    .filter(({ types }) => types.includes(resource.type))
    .flatMap((rule) => rule.check(resource, context).map(({ id }) => `${rule.name} ${id}`));
}

function isDocument(value: Value): boolean {
  return typeof value === "object" && value !== null && "Statement" in value;
}

/** Every list and every object the other way round. */
function backwards(value: Value): Value {
  if (Array.isArray(value)) return value.map(backwards).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, backwards(part as Value)] as const)
      .reverse(),
  );
}

describe("awsRules", () => {
  it.each(stacks)("find nothing in %s but what a declared exception opens", (stack, ownership) => {
    const context = ruleContext({ stack, project: "keyholder", today }, ownership);
    const resources = resourcesOfPlan(context.plan, stack, "keyholder");
    const found = resources.flatMap((resource) =>
      awsRules
        .filter(({ types }) => types.includes(resource.type))
        .flatMap((rule) =>
          rule
            .check(resource, context)
            .map(({ id }) => ({ rule: rule.name, finding: id, subject: subjectOf(resource) })),
        ),
    );
    const excepted = Object.values(ownership.exceptions).map(({ rule, finding, subject }) => ({
      rule,
      finding,
      subject,
    }));
    expect(found).toEqual(excepted);
    expect(awsStackRules.flatMap((rule) => rule.check(resources, context, []))).toEqual([]);
  });

  it("have names of their own, and texts that are sentences", () => {
    const rules = [...awsRules, ...awsStackRules];
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    for (const { name, description, why, fix, sources } of rules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)+$/);
      for (const text of [description, why, fix]) expect(text).toMatch(/^[A-Z"].*\.$/);
      for (const source of sources) expect(source).toMatch(/^https:\/\//);
    }
  });

  it.each([
    ["unknown", unknownValue],
    ["secret", secretValue],
  ])("leave a property that is %s to another rule", (_, hidden) => {
    const found = resources.flatMap((resource) =>
      Object.keys(resource.properties).flatMap((property) => {
        const hiding = { ...resource, properties: { ...resource.properties, [property]: hidden } };
        return awsRules
          .filter(({ types }) => types.includes(resource.type))
          .flatMap((rule) => rule.check(hiding, context).map(({ field }) => field))
          .filter((field) => field?.startsWith(property));
      }),
    );
    expect(found).toEqual([]);
  });

  it("find the same, in the same order, in whatever order and spelling a document is written", () => {
    const written = [
      saying(
        deployPolicy,
        allowing(["s3:*", "iam:PassRole", "lambda:CreateFunction"], ["*", "arn:aws:s3:::x/*"]),
        ended,
      ),
      saying(provisioningEnvelope, allowing(["iam:CreateRole", "iam:CreatePolicyVersion", "s3:Get"], "*"), ended),
      trusting(deployRole, admittingTokens(["repo:acorn/shop:*", "repo:x/y:pull_request"]), admitting({ AWS: people })),
      saying(topicPolicy, open({ AWS: people }), open("*"), open({ Service: "s3.amazonaws.com" })),
    ];
    for (const resource of written) {
      const found = idsOn(resource);
      expect(found.length).toBeGreaterThan(4);
      const turned = Object.entries(resource.properties).map(([name, value]) => [name, backwards(value)] as const);
      expect(idsOn({ ...resource, properties: Object.fromEntries(turned) })).toEqual(found);
      const asText = turned.map(([name, value]) => [name, isDocument(value) ? JSON.stringify(value) : value] as const);
      expect(idsOn({ ...resource, properties: Object.fromEntries(asText) })).toEqual(found);
    }
  });

  const value = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Value>(null, true, 0, "", "*", "sts:AssumeRole", "Allow", "arn:aws:iam::111122223333:user/ben"),
      fc.constantFrom<Value>(unknownValue, secretValue, '{"Version":"2012-10-17","Statement":[{}]}'),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          "Version",
          "Statement",
          "Effect",
          "Principal",
          "AWS",
          "Action",
          "Resource",
          "Condition",
          "policy",
          "name",
        ),
        tie("value"),
        { maxKeys: 4 },
      ) as fc.Arbitrary<Value>,
    ),
  })).value;

  it("never throw, whatever shape the properties have", () => {
    const shapes = Map.groupBy(resources, ({ type }) => type);
    for (const rule of awsRules)
      for (const type of rule.types) {
        const names = Object.keys(shapes.get(type)?.[0]?.properties ?? { policy: 0, principal: 0, url: 0, name: 0 });
        const properties = fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
        fc.assert(
          fc.property(properties, (given) => {
            rule.check(handMade(type, given as Properties), context);
          }),
          { numRuns: 5 },
        );
      }
  });
});
