import type { Policy } from "../../../access/iam/policy/policy.ts";
import { type Entrance, trustEntrances } from "../../../access/iam/trust/doors/entrances.ts";
import { trustFindings } from "../../../access/iam/trust/trustFindings.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import { policyOf } from "./readPolicy.ts";
import { rememberedFor } from "./rememberedFor.ts";
import { rememberedLast } from "./rememberedLast.ts";

/** The property of a role that says who may assume it. */
export const trustField = "assumeRolePolicy";

/** The trust policy of a role, where it can be read. */
export const trustOf: (resource: StackResource) => Policy | undefined = rememberedLast(({ properties }) =>
  policyOf(properties[trustField], "trust"),
);

/** Every way into a role that assumes it, past its Deny statements. */
export const assumingEntrances: (policy: Policy) => readonly Entrance[] = rememberedFor((policy) =>
  trustEntrances(policy).filter(({ door }) => door.action.startsWith("sts:AssumeRole")),
);

/** What `access/iam` has to say of a trust policy. */
export const findingsOfTrust = rememberedFor((policy) => trustFindings(policy));
