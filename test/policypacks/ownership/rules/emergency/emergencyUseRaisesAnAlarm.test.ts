import type { StackResource } from "../../../../../access/stack/resource.ts";
import { emergencyUseRaisesAnAlarm } from "../../../../../policypacks/ownership/rules/emergency/emergencyUseRaisesAnAlarm.ts";
import { context, emergencyRole, eventRule, eventTarget, given, resources } from "../support/aws.ts";

function findWith(change: (resource: StackResource) => readonly StackResource[]) {
  return emergencyUseRaisesAnAlarm.check(resources.flatMap(change), context, []);
}

const unheard = {
  id: "Region::eu-central-1",
  urn: emergencyRole.urn,
  message: 'Nobody hears in "eu-central-1" that the role is opened.',
};

describe("emergencyUseRaisesAnAlarm", () => {
  it("finds nothing in the plan", () => {
    expect(findWith((resource) => [resource])).toEqual([]);
  });

  it("reads the pattern of a rule as text as well", () => {
    const asText = { eventPattern: JSON.stringify(eventRule.properties.eventPattern) };
    expect(findWith((resource) => [resource === eventRule ? given(eventRule, asText) : resource])).toEqual([]);
  });

  it.each<[string, StackResource, (resource: StackResource) => readonly StackResource[]]>([
    ["a rule that is disabled", eventRule, (rule) => [given(rule, { state: "DISABLED" })]],
    ["a rule that watches another role", eventRule, (rule) => [given(rule, { eventPattern: "{}" })]],
    ["a rule without a target", eventTarget, () => []],
    ["a target that nobody subscribes", eventTarget, (target) => [given(target, { arn: "arn:aws:sns:x" })]],
  ])("names the region of %s", (_, spoilt, change) => {
    expect(findWith((resource) => (resource === spoilt ? change(resource) : [resource]))).toEqual([unheard]);
  });

  it("names a role in an account without any alarm", () => {
    const byHand = given(emergencyRole, { name: "keyholder-emergency" });
    const elsewhere = { ...byHand, provider: { urn: "urn:x", type: "pulumi:providers:aws", name: "elsewhere" } };
    expect(emergencyUseRaisesAnAlarm.check([elsewhere], context, [])).toEqual([
      {
        id: "Region::any region",
        urn: emergencyRole.urn,
        message: 'Nobody hears in "any region" that the role is opened.',
      },
    ]);
  });
});
