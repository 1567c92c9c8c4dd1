import type { ServiceTables } from "../serviceTable.ts";

/** What stands between users and the service. API Gateway's actions are HTTP verbs, which deploy and provisioning share on different paths. */
export const edge: ServiceTables = {
  apigateway: { release: ["PATCH", "POST"], infrastructure: ["DELETE", "PUT"] },
  cloudfront: {
    release: [
      "CreateInvalidation",
      "CreateInvalidationForDistributionTenant",
      "PublishConnectionFunction",
      "PublishFunction",
      "TestConnectionFunction",
      "TestFunction",
      "UpdateConnectionFunction",
      "UpdateFunction",
    ],
    brake: ["UpdateDistribution"],
  },
  "cloudfront-keyvaluestore": { release: ["DeleteKey", "PutKey", "UpdateKeys"], artefact: ["GetKey"] },
  elasticloadbalancing: { brake: ["ModifyListener"], configuration: ["AllowVendedLogDeliveryForResource"] },
  "execute-api": { release: ["InvalidateCache"], workload: ["Invoke", "ManageConnections"] },
  route53: { oversight: ["DeleteQueryLoggingConfig"] },
  wafv2: { oversight: ["DeleteLoggingConfiguration"], brake: ["UpdateIPSet", "UpdateWebACL"] },
};
