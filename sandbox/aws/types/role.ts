import { oncePrincipalsAreKnown, orGone } from "../provider/awsErrors.ts";
import { documentText } from "../resources/documentText.ts";
import { normalJson } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { samePolicy } from "../resources/samePolicy.ts";
import { tagChange, tagList, tagMap } from "../resources/tags.ts";
import { isEmpty, mapOf, textOf, textOrNone } from "../resources/values.ts";
import { arnRule } from "../rules/arnRule.ts";
import { policyRule } from "../rules/jsonRule.ts";
import { iamDescription, iamName, iamPath } from "../rules/textRule.ts";
import { attachedPolicies, deleteInlinePolicies, detachPolicies, inlinePolicies } from "./policiesOfRole.ts";

export const role: ResourceType = {
  token: "aws:iam/role:Role",
  properties: {
    assumeRolePolicy: { kind: "json", required: true, rule: policyRule(), same: samePolicy, normal: normalJson },
    description: { kind: "string", rule: iamDescription },
    forceDetachPolicies: { kind: "boolean", default: false },
    maxSessionDuration: {
      kind: "number",
      default: 3600,
      numberRule: (seconds) =>
        seconds < 3600 || seconds > 43200 ? `expected to be in the range (3600 - 43200), got ${seconds}` : undefined,
    },
    name: { kind: "string", autoNamed: true, computed: true, replaces: true, rule: iamName(64) },
    path: { kind: "string", default: "/", replaces: true, rule: iamPath },
    permissionsBoundary: { kind: "string", rule: arnRule },
    tags: { kind: "map" },
  },
  decidedByAws: ["arn", "createDate", "inlinePolicies", "managedPolicyArns", "uniqueId"],
  regional: false,
  tagged: true,

  async create(aws, inputs) {
    const iam = await aws.iam();
    const { Role } = await oncePrincipalsAreKnown(() =>
      iam.createRole({
        RoleName: textOf(inputs.name),
        Path: textOf(inputs.path),
        AssumeRolePolicyDocument: normalJson(textOf(inputs.assumeRolePolicy)),
        Description: textOrNone(inputs.description),
        MaxSessionDuration: Number(inputs.maxSessionDuration),
        PermissionsBoundary: textOrNone(inputs.permissionsBoundary),
        Tags: tagList(mapOf(inputs.tagsAll)),
      }),
    );
    return {
      id: Role?.RoleName ?? "",
      outputs: {
        arn: Role?.Arn ?? "",
        createDate: dateText(Role?.CreateDate),
        description: textOf(inputs.description),
        inlinePolicies: [],
        managedPolicyArns: [],
        namePrefix: "",
        permissionsBoundary: textOf(inputs.permissionsBoundary),
        uniqueId: Role?.RoleId ?? "",
      },
    };
  },

  async read(aws, id, state) {
    const iam = await aws.iam();
    const found = (await orGone(iam.getRole({ RoleName: id }), "NoSuchEntity"))?.Role;
    if (found === undefined) return undefined;
    return {
      arn: found.Arn ?? "",
      assumeRolePolicy: documentText(found.AssumeRolePolicyDocument),
      createDate: dateText(found.CreateDate),
      description: found.Description ?? "",
      forceDetachPolicies: state.forceDetachPolicies ?? false,
      inlinePolicies: await inlinePolicies(iam, id),
      managedPolicyArns: await attachedPolicies(iam, id),
      maxSessionDuration: found.MaxSessionDuration ?? 3600,
      name: found.RoleName ?? id,
      namePrefix: "",
      path: found.Path ?? "/",
      permissionsBoundary: found.PermissionsBoundary?.PermissionsBoundaryArn ?? "",
      tagsAll: tagMap(found.Tags),
      uniqueId: found.RoleId ?? "",
    };
  },

  async update(aws, id, { state, inputs, changed }) {
    const [iam, RoleName] = [await aws.iam(), id];
    if (changed.has("assumeRolePolicy")) {
      const PolicyDocument = normalJson(textOf(inputs.assumeRolePolicy));
      await oncePrincipalsAreKnown(() => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument }));
    }
    if (changed.has("description")) {
      await iam.updateRoleDescription({ RoleName, Description: textOf(inputs.description) });
    }
    if (changed.has("maxSessionDuration")) {
      // moto forgets the description of a role whose session length alone is given.
      const Description = textOf(inputs.description);
      await iam.updateRole({ RoleName, Description, MaxSessionDuration: Number(inputs.maxSessionDuration) });
    }
    if (changed.has("permissionsBoundary")) {
      const boundary = textOf(inputs.permissionsBoundary);
      if (boundary === "") await iam.deleteRolePermissionsBoundary({ RoleName });
      else await iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary: boundary });
    }
    const { set, removed } = tagChange(state, inputs);
    if (removed.length > 0) await iam.untagRole({ RoleName, TagKeys: removed });
    if (set.length > 0) await iam.tagRole({ RoleName, Tags: set });
  },

  async delete(aws, id, state) {
    const iam = await aws.iam();
    // As the provider does it: what the state knows of goes with the role.
    const force = state.forceDetachPolicies === true;
    if (force || !isEmpty(state.managedPolicyArns)) await detachPolicies(iam, id);
    if (force || !isEmpty(state.inlinePolicies)) await deleteInlinePolicies(iam, id);
    await orGone(iam.deleteRole({ RoleName: id }), "NoSuchEntity");
  },
};

function dateText(date: Date | undefined): string {
  return date === undefined ? "" : date.toISOString().replace(/\.\d+Z$/, "Z");
}
