import { Role, RolePoliciesExclusive, RolePolicy, RolePolicyAttachmentsExclusive } from "@pulumi/aws/iam/index.js";
import { ComponentResource, type ComponentResourceOptions } from "@pulumi/pulumi";
import { policyText } from "../../access/iam/policyDocument.ts";
import type { PlannedRole } from "../../access/plan.ts";
import type { ReviewedEnvironment } from "../github/reviewedEnvironment.ts";
import type { Envelope } from "./envelope.ts";

export interface AccessRoleArgs {
  readonly role: PlannedRole;
  /** The boundary; the role is not made before it exists. */
  readonly envelope: Envelope;
  /** The reviewed environments that its trust policy names; GitHub makes an environment that it does not know, and unprotected. */
  readonly doors: readonly ReviewedEnvironment[];
}

/** A role with its one inline policy, which owns its attachments exclusively: whatever else is attached by hand is a diff. */
export class AccessRole extends ComponentResource {
  readonly role: Role;

  constructor(name: string, { role, envelope, doors }: AccessRoleArgs, opts?: ComponentResourceOptions) {
    super("keyholder:aws:AccessRole", name, { purpose: role.purpose }, opts);

    this.role = new Role(
      name,
      {
        name: role.name,
        path: role.path,
        description: role.description,
        assumeRolePolicy: policyText(role.trust),
        permissionsBoundary: role.boundary,
        maxSessionDuration: role.maxSessionSeconds,
        forceDetachPolicies: false,
        tags: role.tags,
      },
      { parent: this, dependsOn: [envelope.policy, ...doors] },
    );
    // Named by the role's own output, so that the engine deletes them before a role that it replaces.
    const afterRole = { parent: this, dependsOn: [this.role] };
    const permissions = new RolePolicy(
      `${name}-permissions`,
      { name: "permissions", role: this.role.name, policy: policyText(role.permissions) },
      afterRole,
    );
    new RolePoliciesExclusive(
      `${name}-policies`,
      { roleName: this.role.name, policyNames: ["permissions"] },
      { parent: this, dependsOn: [permissions] },
    );
    new RolePolicyAttachmentsExclusive(`${name}-attachments`, { roleName: this.role.name, policyArns: [] }, afterRole);

    this.registerOutputs({ arn: role.arn });
  }
}
