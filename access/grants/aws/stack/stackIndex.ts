import type { StackResource, Value } from "../../../stack/resource.ts";
import type { StackView } from "../../typeReader.ts";
import { linkTo, linksTo, ownLink } from "./links.ts";

/** The roles of a view, by link. */
export const rolesIn = ofView((view) => {
  const roles = view.ofType("aws:iam/role:Role");
  return new Map(roles.map((role): [string, StackResource] => [ownLink("role", role, view), role]));
});

/** The managed policies of a view, by link. */
export const policiesIn = ofView((view) => {
  const policies = view.ofType("aws:iam/policy:Policy");
  return new Map(policies.map((policy): [string, StackResource] => [ownLink("policy", policy, view), policy]));
});

/** Inline policies that are resources of their own, by the link of their role. */
export const inlinePoliciesIn = ofView((view) =>
  Map.groupBy(
    view.ofType("aws:iam/rolePolicy:RolePolicy"),
    (resource) => linkTo("role", resource.properties.role, resource, view) ?? "",
  ),
);

/** ARNs of the managed policies that are attached by a resource of their own, by the link of the role; what is not known stands as it is. */
export const attachedIn = ofView((view) => {
  const arns = new Map<string, Value[]>();
  const attachments = [
    ...view.ofType("aws:iam/rolePolicyAttachment:RolePolicyAttachment"),
    ...view.ofType("aws:iam/policyAttachment:PolicyAttachment"),
  ];
  for (const attachment of attachments) {
    const { role, roles, policyArn = null } = attachment.properties;
    for (const link of linksTo("role", roles ?? role, attachment, view))
      arns.set(link, [...(arns.get(link) ?? []), policyArn]);
  }
  return arns;
});

/** Links of the policies that a role or a user carries as its permissions boundary. */
export const boundariesIn = ofView((view) => {
  const carriers = [...view.ofType("aws:iam/role:Role"), ...view.ofType("aws:iam/user:User")];
  return new Set(
    carriers.flatMap((carrier) => linkTo("policy", carrier.properties.permissionsBoundary, carrier, view) ?? []),
  );
});

/** What is made of a view once, when it is first asked for. */
function ofView<T>(make: (view: StackView) => T): (view: StackView) => T {
  const made = new WeakMap<StackView, { readonly value: T }>();
  return (view) => {
    const known = made.get(view) ?? { value: make(view) };
    made.set(view, known);
    return known.value;
  };
}
