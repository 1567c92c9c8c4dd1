import { resolve } from "node:path";
import {
  PolicyPack,
  type ReportViolation,
  type ResourceValidationPolicy,
  type StackValidationPolicy,
} from "@pulumi/policy";
import { ruleRunsToItsEnd } from "./judge/ruleRunsToItsEnd.ts";
import { stackHasADeclaration } from "./judge/stackHasADeclaration.ts";
import type { Violation } from "./judge/violation.ts";
import { PackRun } from "./packRun.ts";
import type { Rule, RuleText } from "./rule.ts";
import { rules as ownershipRules } from "./rules/index.ts";
import { plannedResourceIsPresent } from "./rules/model/plannedResourceIsPresent.ts";
import { readResource } from "./values/readResource.ts";
import { startWatchdog } from "./watchdog.ts";

/**
 * Hands the rules to the engine.
 *
 * Each rule is listed under its own name and reports under it. They run in one pass all the same, since the SDK decodes a resource anew for every
 * policy that has a function: one policy carries all rules on resources, and one all rules on the stack.
 *
 * @param rules Tests hand in more.
 * @param patienceSeconds How long one rule may take before the pack ends itself.
 */
export function startPack(rules: readonly Rule[] = ownershipRules, patienceSeconds = 120): void {
  // The engine starts a pack in the pack's own folder, and the project's folder is two above.
  const run = new PackRun(resolve("../.."), rules);
  let watched = false;
  const texts = new Map<string, RuleText>(
    [...rules, ruleRunsToItsEnd, stackHasADeclaration].map((rule) => [rule.name, rule]),
  );
  const tell = (report: ReportViolation, violations: readonly Violation[]) => {
    for (const { rule, message, enforcement, urn } of violations) {
      const description = texts.get(rule)?.description ?? rule;
      // The level is said each time: a configuration file that lowers the level of one rule does not lower its violations.
      const violation = { name: rule, description, message, enforcementLevel: enforcement, urn };
      (report as unknown as ReportUnderName)(violation);
    }
  };
  const onResources: ResourceValidationPolicy = {
    ...listed(ruleRunsToItsEnd),
    validateResource: async (args, report) => {
      if (!watched) startWatchdog(patienceSeconds);
      watched = true;
      const { violations } = await run.resource(readResource(args));
      tell(report, violations);
    },
  };
  const onStack: StackValidationPolicy = {
    ...listed(plannedResourceIsPresent),
    validateStack: async ({ resources }, report) => {
      const { violations, used } = await run.stack(resources.map(readResource));
      tell(report, violations);
      for (const { exception, rule, finding, subject, expiresOn } of used) {
        console.error(`exception ${exception} opens "${finding}" of ${rule} on ${subject} until ${expiresOn}.`);
      }
    },
  };
  const others = [stackHasADeclaration, ...rules].filter((rule) => rule !== plannedResourceIsPresent);
  new PolicyPack("keyholder-ownership", {
    description: "Nothing reaches AWS or GitHub that the declaration of ownership does not say.",
    enforcementLevel: "mandatory",
    policies: [onResources, onStack, ...others.map((rule) => ({ ...listed(rule), validateResource: [] }))],
  });
}

/**
 * What the SDK takes as well, though its types do not say so.
 *
 * @see https://github.com/pulumi/pulumi-policy/blob/main/sdk/nodejs/policy/server.ts `makeReportViolationFun`
 */
type ReportUnderName = (violation: {
  readonly name: string;
  readonly description: string;
  readonly message: string;
  readonly enforcementLevel: "mandatory" | "advisory";
  readonly urn: string | undefined;
}) => void;

function listed({ name, description, fix, sources, enforcement }: RuleText) {
  const url = sources.find((source) => source.startsWith("https://"));
  return { name, description, enforcementLevel: enforcement, remediationSteps: fix, ...(url !== undefined && { url }) };
}
