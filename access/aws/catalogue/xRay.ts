import { regionalArn } from "../scope.ts";
import { allow, allowUnscoped, type EntryOf, inRegion } from "./entry.ts";

/** @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html */
export const xRayGroupEntry: EntryOf<"xray-group"> = {
  kind: "xray-group",
  awsService: "AWS X-Ray",
  permissions: ({ name }, scope) => ({
    provisioning: [
      allow(
        [
          "xray:CreateGroup",
          "xray:DeleteGroup",
          "xray:GetGroup",
          "xray:ListTagsForResource",
          "xray:TagResource",
          "xray:UntagResource",
          "xray:UpdateGroup",
        ],
        // AWS appends an id to the group's name.
        [regionalArn(scope, "xray", `group/${name}/*`)],
      ),
    ],
    monitoring: [
      allowUnscoped(
        ["xray:BatchGetTraces", "xray:GetServiceGraph", "xray:GetTraceGraph", "xray:GetTraceSummaries"],
        "Traces have no ARN: reading them supports no resource-level permission.",
        inRegion(scope),
      ),
    ],
    workload: [
      allowUnscoped(
        ["xray:GetSamplingRules", "xray:GetSamplingTargets", "xray:PutTelemetryRecords", "xray:PutTraceSegments"],
        "Traces have no ARN: sending them supports no resource-level permission.",
        inRegion(scope),
      ),
    ],
  }),
  notes: ["Monitoring sees the traces of the whole region: keep personal data out of annotations."],
};
