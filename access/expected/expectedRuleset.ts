import type { PlannedRuleset } from "../plan.ts";
import { type ExpectedResource, expected } from "./expectedResource.ts";
import { inOwnedAccess } from "./inOwnedAccess.ts";

/** A ruleset: active, without bypass, without exclusion. */
export function expectedRuleset(ruleset: PlannedRuleset, repository: string): ExpectedResource {
  const { key, name, target, include } = ruleset;
  const { deletion, nonFastForward, update, requiredSignatures, pullRequest, requiredStatusChecks } = ruleset.rules;
  return expected({
    type: "github:index/repositoryRuleset:RepositoryRuleset",
    name: key,
    within: inOwnedAccess("keyholder:github:ProtectedRefs"),
    through: "github",
    properties: {
      name,
      repository,
      target,
      enforcement: "active",
      conditions: { refName: { includes: include, excludes: [] } },
      bypassActors: [],
      rules: {
        deletion,
        nonFastForward,
        update,
        requiredSignatures,
        ...(pullRequest !== undefined && { pullRequest: { ...pullRequest } }),
        ...(requiredStatusChecks !== undefined && {
          requiredStatusChecks: {
            strictRequiredStatusChecksPolicy: true,
            requiredChecks: requiredStatusChecks.checks.map(({ context, integrationId }) => ({
              context,
              integrationId,
            })),
          },
        }),
      },
    },
  });
}
