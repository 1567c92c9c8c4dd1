import type { AccessPlan } from "../../../../access/index.ts";
import type { PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import { inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { policyRule } from "../../documents/policyRule.ts";
import { speaksOf } from "../../documents/speaksOf.ts";

/** They make or fill a principal: harmless only inside an envelope. */
const inEnvelopeOnly = [
  "iam:AttachRolePolicy",
  "iam:AttachUserPolicy",
  "iam:CreateRole",
  "iam:CreateUser",
  "iam:PutRolePermissionsBoundary",
  "iam:PutRolePolicy",
  "iam:PutUserPermissionsBoundary",
  "iam:PutUserPolicy",
];

/** They take a boundary off, or put something else into it. */
const never = [
  "iam:CreatePolicyVersion",
  "iam:DeletePolicy",
  "iam:DeletePolicyVersion",
  "iam:DeleteRolePermissionsBoundary",
  "iam:DeleteUserPermissionsBoundary",
  "iam:SetDefaultPolicyVersion",
];

/** What a boundary allows cannot be used to get out of a boundary. */
export const boundaryProtectsItself = policyRule({
  name: "boundary-protects-itself",
  description:
    "A boundary allows writing in IAM only on principals that carry an envelope of the plan (iam:PermissionsBoundary by StringEquals), and never taking a boundary off or changing one.",
  why: "Whoever can make a role without a boundary, take one off or edit its text has no boundary any more.",
  fix: "Compare iam:PermissionsBoundary by StringEquals with an envelope of the plan, or take the action away.",
  sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html"],
  exceptable: true,
  types: ["aws:iam/policy:Policy"],
  judge: ({ field, policy }, { plan }) => {
    const envelopes = envelopesOf(plan);
    return allowing(policy).flatMap((statement) => {
      const place = placeOf(field, statement);
      const named = (action: string) => speaksOf(statement, action);
      return [
        ...never.filter(named).map((action) => ({
          id: `Action::${action}`,
          field: place,
          message: `${inQuotes(action)} is allowed, with which a boundary ends.`,
          fix: "Take the action away.",
        })),
        ...(staysInside(statement, envelopes) ? [] : inEnvelopeOnly.filter(named)).map((action) => ({
          id: `Action::${action}`,
          field: place,
          message: `${inQuotes(action)} is allowed outside of an envelope of the plan.`,
        })),
      ];
    });
  },
});

const known = new WeakMap<AccessPlan, ReadonlySet<string>>();

function envelopesOf(plan: AccessPlan): ReadonlySet<string> {
  const arns = known.get(plan) ?? new Set(plan.envelopes.map(({ arn }) => arn));
  known.set(plan, arns);
  return arns;
}

function staysInside({ conditions }: PolicyStatement, envelopes: ReadonlySet<string>): boolean {
  return conditions.some(
    ({ operator: { name }, key, values }) =>
      (name === "StringEquals" || name === "ArnEquals" || name === "ArnLike") &&
      key.toLowerCase() === "iam:permissionsboundary" &&
      values.every((value) => envelopes.has(value)),
  );
}
