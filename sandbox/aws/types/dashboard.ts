import { orGone } from "../provider/awsErrors.ts";
import { normalJson, sameJson } from "../resources/normalJson.ts";
import type { ResourceType } from "../resources/resourceType.ts";
import { type Properties, textOf } from "../resources/values.ts";
import { regionRule } from "../rules/arnRule.ts";
import { jsonRule } from "../rules/jsonRule.ts";
import { allOf, lengthBetween, matches } from "../rules/textRule.ts";
import type { AwsAccount } from "../provider/awsAccount.ts";

export const dashboard: ResourceType = {
  token: "aws:cloudwatch/dashboard:Dashboard",
  properties: {
    dashboardBody: { kind: "json", required: true, rule: jsonRule, same: sameJson, normal: normalJson },
    dashboardName: {
      kind: "string",
      required: true,
      replaces: true,
      rule: allOf(
        lengthBetween(1, 255),
        matches(/^[0-9A-Za-z_-]+$/, "doesn't comply with restrictions (^[0-9A-Za-z_-]+$)"),
      ),
    },
    region: { kind: "string", computed: true, replaces: true, rule: regionRule },
  },
  decidedByAws: ["dashboardArn"],
  regional: true,
  tagged: false,

  async create(aws, inputs) {
    await put(aws, inputs);
    const name = textOf(inputs.dashboardName);
    return { id: name, outputs: { dashboardArn: `arn:${aws.partition}:cloudwatch::${aws.id}:dashboard/${name}` } };
  },

  async read(aws, id, state) {
    const region = textOf(state.region) || aws.region;
    const call = (await aws.cloudWatch(region)).getDashboard({ DashboardName: id });
    const found = await orGone(call, "ResourceNotFound", "DashboardNotFoundError");
    return (
      found && {
        dashboardArn: found.DashboardArn ?? "",
        dashboardBody: found.DashboardBody ?? "",
        dashboardName: found.DashboardName ?? id,
        region,
      }
    );
  },

  async update(aws, _id, { inputs }) {
    await put(aws, inputs);
  },

  async delete(aws, id, state) {
    const client = await aws.cloudWatch(textOf(state.region) || aws.region);
    await orGone(client.deleteDashboards({ DashboardNames: [id] }), "ResourceNotFound", "DashboardNotFoundError");
  },
};

async function put(aws: AwsAccount, inputs: Properties): Promise<void> {
  const { DashboardValidationMessages = [] } = await (await aws.cloudWatch(textOf(inputs.region))).putDashboard({
    DashboardName: textOf(inputs.dashboardName),
    DashboardBody: textOf(inputs.dashboardBody),
  });
  const [problem] = DashboardValidationMessages;
  if (problem !== undefined) throw new Error(`putting CloudWatch Dashboard: ${problem.DataPath}: ${problem.Message}`);
}
