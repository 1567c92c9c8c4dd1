import type { IAM } from "@aws-sdk/client-iam";
import { orGone } from "../provider/awsErrors.ts";
import { documentText } from "../resources/documentText.ts";
import { normalJson } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { samePolicy } from "../resources/samePolicy.ts";
import { tagChange, tagList, tagMap } from "../resources/tags.ts";
import { mapOf, textOf } from "../resources/values.ts";
import { policyRule } from "../rules/jsonRule.ts";
import { iamDescription, iamName, iamPath } from "../rules/textRule.ts";

/** A managed policy keeps five versions. */
const mostVersions = 5;

export const policy: ResourceType = {
  token: "aws:iam/policy:Policy",
  properties: {
    description: { kind: "string", replaces: true, rule: iamDescription },
    name: { kind: "string", autoNamed: true, computed: true, replaces: true, rule: iamName(128) },
    path: { kind: "string", default: "/", replaces: true, rule: iamPath },
    policy: { kind: "json", required: true, rule: policyRule(), same: samePolicy, normal: normalJson },
    tags: { kind: "map" },
  },
  decidedByAws: ["arn", "attachmentCount", "policyId"],
  regional: false,
  tagged: true,

  async create(aws, inputs) {
    const { Policy } = await (await aws.iam()).createPolicy({
      PolicyName: textOf(inputs.name),
      Path: textOf(inputs.path),
      Description: textOf(inputs.description),
      PolicyDocument: normalJson(textOf(inputs.policy)),
      Tags: tagList(mapOf(inputs.tagsAll)),
    });
    const arn = Policy?.Arn ?? "";
    const outputs = { arn, attachmentCount: 0, policyId: Policy?.PolicyId ?? "", namePrefix: "" };
    return { id: arn, outputs: { ...outputs, description: textOf(inputs.description) } };
  },

  async read(aws, id) {
    const iam = await aws.iam();
    const found = (await orGone(iam.getPolicy({ PolicyArn: id }), "NoSuchEntity"))?.Policy;
    if (found === undefined) return undefined;
    const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn: id, VersionId: found.DefaultVersionId });
    return {
      arn: found.Arn ?? id,
      attachmentCount: found.AttachmentCount ?? 0,
      description: found.Description ?? "",
      name: found.PolicyName ?? "",
      namePrefix: "",
      path: found.Path ?? "/",
      policy: documentText(PolicyVersion?.Document),
      policyId: found.PolicyId ?? "",
      tagsAll: tagMap(found.Tags),
    };
  },

  async update(aws, id, { state, inputs, changed }) {
    const iam = await aws.iam();
    if (changed.has("policy")) {
      await forgetOldestVersion(iam, id);
      const document = normalJson(textOf(inputs.policy));
      await iam.createPolicyVersion({ PolicyArn: id, PolicyDocument: document, SetAsDefault: true });
    }
    const { set, removed } = tagChange(state, inputs);
    if (removed.length > 0) await iam.untagPolicy({ PolicyArn: id, TagKeys: removed });
    if (set.length > 0) await iam.tagPolicy({ PolicyArn: id, Tags: set });
  },

  async delete(aws, id) {
    const iam = await aws.iam();
    const versions = await orGone(iam.listPolicyVersions({ PolicyArn: id }), "NoSuchEntity");
    for (const { VersionId, IsDefaultVersion } of versions?.Versions ?? []) {
      if (!IsDefaultVersion) await iam.deletePolicyVersion({ PolicyArn: id, VersionId });
    }
    await orGone(iam.deletePolicy({ PolicyArn: id }), "NoSuchEntity");
  },
};

async function forgetOldestVersion(iam: IAM, arn: string): Promise<void> {
  const { Versions = [] } = await iam.listPolicyVersions({ PolicyArn: arn });
  if (Versions.length < mostVersions) return;
  const age = (created: Date | undefined) => created?.getTime() ?? 0;
  const [oldest] = Versions.filter(({ IsDefaultVersion }) => !IsDefaultVersion).sort(
    (a, b) => age(a.CreateDate) - age(b.CreateDate),
  );
  if (oldest !== undefined) await iam.deletePolicyVersion({ PolicyArn: arn, VersionId: oldest.VersionId });
}
