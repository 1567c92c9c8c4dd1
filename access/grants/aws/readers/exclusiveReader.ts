import type { StackResource } from "../../../stack/resource.ts";
import type { TypeReader } from "../../typeReader.ts";
import { controlsOf, known } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { linksTo, type Named } from "../stack/links.ts";
import { aboutRole } from "./inlinePolicyReader.ts";

/** Lists of all policies that a role, user or group has: what is attached otherwise is taken off, and shows. */
export const exclusiveReader: TypeReader = {
  types: [
    "aws:iam/groupPoliciesExclusive:GroupPoliciesExclusive",
    "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive",
    "aws:iam/rolePoliciesExclusive:RolePoliciesExclusive",
    "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
    "aws:iam/userPoliciesExclusive:UserPoliciesExclusive",
    "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive",
  ],
  controls: (resource, view) =>
    controlsOf(
      resource,
      [
        known("protection", `no ${what(resource)} but these`, "", 1),
        ...settingDrafts(resource.properties, { kind: "protection" }),
      ],
      aboutRole(resource, view, "roleName"),
    ),
  links: (resource, view) =>
    (["role", "user", "group"] as const satisfies readonly Named[]).flatMap((carrier) =>
      linksTo(carrier, resource.properties[`${carrier}Name`], resource, view),
    ),
};

function what({ type }: StackResource): string {
  return type.includes("Attachments") ? "policyArns" : "policyNames";
}
