import { type StackResource, unknownValue, type Value } from "../../../stack/resource.ts";
import type { StackView } from "../../typeReader.ts";
import { readDocument } from "../documents/readDocument.ts";
import { membersOf, recordOf } from "../recordOf.ts";
import { linkTo, ownLink } from "../stack/links.ts";
import { attachedIn, inlinePoliciesIn, policiesIn } from "../stack/stackIndex.ts";
import { endOf, latest } from "./endOf.ts";

/**
 * The first instant at which nothing attached to a role allows anything any more, in seconds since 1970. Nothing where something does not end by
 * itself, or cannot be seen.
 */
export function permissionsEnd(role: StackResource, view: StackView): number | undefined {
  const link = ownLink("role", role, view);
  const { inlinePolicies, managedPolicyArns } = role.properties;
  const arns = [...membersOf(managedPolicyArns), ...(attachedIn(view).get(link) ?? [])];
  const documents = [
    ...(inlinePoliciesIn(view).get(link) ?? []).map(({ properties }) => properties.policy),
    ...membersOf(inlinePolicies).map((one) => recordOf(one)?.policy ?? unknownValue),
    ...arns.map((arn) => policyOf(arn, role, view)),
  ];
  return latest(documents.flatMap(endsOf));
}

/** The document of a managed policy; hidden where the stack does not hold it. */
function policyOf(arn: Value, role: StackResource, view: StackView): Value {
  const link = linkTo("policy", arn, role, view);
  return (link && policiesIn(view).get(link)?.properties.policy) ?? unknownValue;
}

/** The ends of everything that a document allows; no end at all for one that cannot be seen or read. */
function endsOf(document: Value | undefined): readonly (number | undefined)[] {
  const { policy, hidden } = readDocument(document, "identity");
  if (policy === undefined || hidden.length > 0) return [undefined];
  return policy.statements
    .filter(({ effect }) => effect === "Allow")
    .map(({ conditions }) => endOf(conditions.map((condition) => ({ condition, mustHold: true }))));
}
