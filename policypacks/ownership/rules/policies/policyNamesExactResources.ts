import type { PolicyStatement } from "../../../../access/iam/policy/policy.ts";
import { findAction } from "../../../../access/iam/actions/actionList.ts";
import { compareText, inQuotes } from "../../../../model/index.ts";
import { allowing } from "../../documents/allowing.ts";
import { type Intended, intendedFor } from "../../documents/intendedFor.ts";
import { placeOf } from "../../documents/placeOf.ts";
import { policyRule } from "../../documents/policyRule.ts";

/** What is allowed is allowed on something that is named. */
export const policyNamesExactResources = policyRule({
  name: "policy-names-exact-resources",
  description:
    'A statement that allows names its resources: "*" only for actions that know no resource or for which the plan gives the reason, no ARN without a name of its own, and no NotResource.',
  why: "A duty is for the resources of one service; a wildcard gives it those of every other service in the account as well.",
  fix: "Write out the ARNs of the service's own resources.",
  sources: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
    "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
  ],
  exceptable: true,
  judge: ({ field, policy }, context, resource) => {
    const intended = intendedFor(resource, context);
    const planned = plannedResources(intended);
    return allowing(policy).flatMap((statement) => {
      const place = placeOf(field, statement);
      const { negated = false, values = [] } = statement.resource ?? {};
      if (negated) {
        const names = values.toSorted(compareText).join(",");
        return [{ id: `NotResource::${names}`, field: place, message: `Everything but ${inQuotes(names)} is meant.` }];
      }
      return values.filter(namesNothing).flatMap((value) => {
        const reasoned = value === "*" ? mayBeUnscoped(intended) : () => planned.has(value);
        return actionsOf(statement)
          .filter((action) => !reasoned(action))
          .map((action) => ({
            id: `Resource::${value}::${action}`,
            field: place,
            message: `${inQuotes(action)} is allowed on ${inQuotes(value)}, which names no resource.`,
          }));
      });
    });
  },
});

/** `*`, `arn:aws:sqs:*:111122223333:orders`, `arn:aws:iam::111122223333:role/*`: no name, or nobody's. */
function namesNothing(value: string): boolean {
  if (!/[*?]/.test(value)) return false;
  const [, partition = "", service = "", region = "", account = "", ...name] = value.split(":");
  if (/^[*?]+$/.test(value) || /[*?]/.test(`${partition}${service}${region}${account}`)) return true;
  return /^([a-z-]+[:/])?[*?]+(:[*?]*)?$/.test(name.join(":")) || (service === "s3" && /^[^/]*\*/.test(name.join(":")));
}

function actionsOf({ action: { negated, values } }: PolicyStatement): readonly string[] {
  return negated ? [`all but ${values.toSorted(compareText).join(",")}`] : values;
}

function mayBeUnscoped(intended: Intended | undefined): (action: string) => boolean {
  const reasoned = new Set(
    intended?.role?.unscoped.flatMap(({ actions }) => actions.map((action) => action.toLowerCase())),
  );
  return (action) => reasoned.has(action.toLowerCase()) || findAction(action)?.withoutResources === true;
}

function plannedResources(intended: Intended | undefined): ReadonlySet<string> {
  return new Set(intended?.document.Statement.flatMap(({ Resource = [] }) => Resource));
}
