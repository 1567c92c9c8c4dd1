import type { Policy, PolicyKind } from "../../../access/iam/policy/policy.ts";
import type { Properties, StackResource, Value } from "../../../access/stack/resource.ts";
import { policyOf } from "./readPolicy.ts";
import { rememberedLast } from "./rememberedLast.ts";

/** A document of what somebody may do, and where it stands in its resource. */
export interface HeldDocument {
  readonly field: string;
  readonly document: Value | undefined;
  readonly kind: PolicyKind;
}

/** A document that could be read. */
export interface HeldPolicy {
  readonly field: string;
  readonly policy: Policy;
}

const documentOf: { readonly [type: string]: readonly [property: string, kind: PolicyKind] } = {
  "aws:iam/groupPolicy:GroupPolicy": ["policy", "identity"],
  "aws:iam/policy:Policy": ["policy", "boundary"],
  "aws:iam/rolePolicy:RolePolicy": ["policy", "identity"],
  "aws:iam/userPolicy:UserPolicy": ["policy", "identity"],
  "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy": ["inlinePolicy", "identity"],
};

/** The types of resource that say what somebody may do; a role by its own list of policies. */
export const policyTypes: readonly string[] = [...Object.keys(documentOf), "aws:iam/role:Role"];

/** Every document of a resource that says what somebody may do, readable or not. */
export function heldDocuments({ type, properties }: StackResource): readonly HeldDocument[] {
  if (type === "aws:iam/role:Role") return ownPolicies(properties);
  const [property, kind] = documentOf[type] ?? [];
  return property === undefined || kind === undefined
    ? []
    : [{ field: property, document: properties[property], kind }];
}

/** Every policy of a resource that says what somebody may do. */
export const heldPolicies: (resource: StackResource) => readonly HeldPolicy[] = rememberedLast((resource) =>
  heldDocuments(resource).flatMap(({ field, document, kind }) => {
    const policy = policyOf(document, kind);
    return policy === undefined ? [] : [{ field, policy }];
  }),
);

function ownPolicies({ inlinePolicies }: Properties): readonly HeldDocument[] {
  if (!Array.isArray(inlinePolicies)) return [];
  return inlinePolicies.flatMap((one: Value, at) =>
    one !== null && typeof one === "object" && "policy" in one && !Array.isArray(one)
      ? [{ field: `inlinePolicies[${at}].policy`, document: one.policy as Value, kind: "identity" as const }]
      : [],
  );
}
