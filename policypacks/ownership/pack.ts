import { resolve } from "node:path";
import type { UsedException, Violation } from "./judge/violation.ts";
import { PackRun } from "./packRun.ts";
import type { Rule } from "./rule.ts";
import { rules as ownershipRules } from "./rules/index.ts";
import { type PolicyResourceLike, readResource } from "./readResource.ts";
import { startWatchdog } from "./watchdog.ts";

/** What answers the engine's questions. */
export interface PackRunner {
  /** What is wrong with one resource, before it changes. */
  readonly resource: (args: PolicyResourceLike) => Promise<readonly Violation[]>;
  /** What is wrong with the whole; tells every exception in use. */
  readonly stack: (resources: readonly PolicyResourceLike[]) => Promise<readonly Violation[]>;
}

/**
 * Begins one run of the engine.
 *
 * @param rules Tests hand in more.
 * @param patienceSeconds How long one rule may take before the pack ends itself.
 */
export function startRun(rules: readonly Rule[] = ownershipRules, patienceSeconds = 120): PackRunner {
  startWatchdog(patienceSeconds);
  // The engine starts a pack in the pack's own folder, and the project's folder is two above.
  const run = new PackRun(resolve("../.."), rules);
  return {
    resource: async (args) => (await run.resource(readResource(args))).violations,
    stack: async (resources) => {
      const { violations, used } = await run.stack(resources.map(readResource));
      // The engine shows what a pack writes here among its diagnostics.
      for (const exception of used) process.stderr.write(`${inUse(exception)}\n`);
      return violations;
    },
  };
}

function inUse({ exception, rule, finding, subject, expiresOn }: UsedException): string {
  return `exception ${exception} opens "${finding}" of ${rule} on ${subject} until ${expiresOn}.`;
}
