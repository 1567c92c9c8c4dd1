import type { AccessPlan } from "../../../../access/index.ts";
import { inQuotes } from "../../../../model/index.ts";
import { exactValues } from "../../documents/exactValues.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { plannedRoleOf } from "../../documents/planIndex.ts";
import { tokenStatements } from "../../documents/tokenStatements.ts";
import { trustField } from "../../documents/trustOf.ts";
import { trustRule } from "../../documents/trustRule.ts";

/** A workflow gets a role only behind an environment that people review. */
export const roleTrustNamesAReviewedEnvironment = trustRule({
  name: "role-trust-names-a-reviewed-environment",
  description:
    "The subject that a role trusts is that of a reviewed environment of the plan, and for a planned role of its own.",
  why: "A branch, a pull request or an environment without reviewers gives the role to whoever can push.",
  fix: "Name the subject of the environment that the plan has for this duty.",
  sources: [
    "https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments",
    "https://docs.github.com/en/actions/reference/security/oidc",
  ],
  exceptable: true,
  judge: (policy, context, resource) => {
    const planned = plannedRoleOf(resource, context);
    const subjects = planned === undefined ? everySubject(context.plan) : subjectsOf([planned]);
    return tokenStatements(policy).flatMap(({ statement, issuer }) =>
      (exactValues(statement, `${issuer.name}:sub`) ?? [])
        .filter((subject) => !subjects.has(subject))
        .map((subject) => ({
          id: `Subject::${subject}`,
          field: placeOf(trustField, statement),
          message: `${inQuotes(subject)} is no reviewed environment ${planned === undefined ? "of the plan" : "that the plan has for this role"}.`,
        })),
    );
  },
});

const known = new WeakMap<AccessPlan, ReadonlySet<string>>();

function everySubject(plan: AccessPlan): ReadonlySet<string> {
  const subjects = known.get(plan) ?? subjectsOf(plan.roles);
  known.set(plan, subjects);
  return subjects;
}

function subjectsOf(roles: AccessPlan["roles"]): ReadonlySet<string> {
  return new Set(roles.flatMap(({ trustedWorkflows }) => trustedWorkflows.flatMap(({ subjects }) => subjects)));
}
