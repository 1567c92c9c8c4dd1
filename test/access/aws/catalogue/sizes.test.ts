import { sampleScope } from "../../../../access/aws/catalogue/samples.ts";
import { sizeLimits } from "../../../../access/aws/sizeLimits.ts";
import { allowStatements } from "../../../../access/aws/statements.ts";
import { policyDocument, policySize } from "../../../../access/iam/policyDocument.ts";
import * as model from "../../../../model/index.ts";
import { type Grant, grantsFor, sampleGrants } from "./support/grants.ts";
import { capabilities } from "../../../../access/aws/catalogue/describeCatalogue.ts";

const serverless: readonly model.ServiceResource[] = [
  model.lambdaFunction({ name: "storefront-{environment}-api", invokedBy: ["apigateway.amazonaws.com"] }),
  model.lambdaFunction({ name: "storefront-{environment}-worker" }),
  model.serviceRole({ name: "storefront-{environment}-api", passedTo: "lambda.amazonaws.com" }),
  model.serviceRole({ name: "storefront-{environment}-worker", passedTo: "lambda.amazonaws.com" }),
  model.httpApi({ name: "public", ids: { production: "a1b2c3d4e5" } }),
  model.bucket({ name: "storefront-{environment}-site", holds: "release" }),
  model.bucket({ name: "storefront-{environment}-uploads", holds: "data" }),
  model.dynamoDbTable({ name: "storefront-{environment}-orders" }),
  model.queue({ name: "storefront-{environment}-orders" }),
  model.secret({ name: "storefront/{environment}/payment-token" }),
  model.cloudFrontDistribution({ name: "site", ids: { production: "E2QWRUHAPOMQZL" } }),
];

const containers: readonly model.ServiceResource[] = [
  model.ecsCluster({ name: "storefront-{environment}" }),
  model.ecsService({ name: "web", cluster: "storefront-{environment}", taskFamily: "storefront-{environment}-web" }),
  model.ecrRepository({ name: "storefront/{environment}" }),
  model.serviceRole({ name: "storefront-{environment}-task", passedTo: "ecs-tasks.amazonaws.com" }),
  model.serviceRole({ name: "storefront-{environment}-execution", passedTo: "ecs-tasks.amazonaws.com" }),
  model.logGroup({ name: "/ecs/storefront-{environment}" }),
  model.loadBalancer({ name: "storefront-{environment}" }),
  model.targetGroup({ name: "storefront-{environment}" }),
  model.listeners({ name: "storefront-{environment}" }),
  model.dbInstance({ name: "storefront-{environment}" }),
  model.secret({ name: "storefront/{environment}/payment-token" }),
];

const scope = { ...sampleScope, service: "storefront", region: "ap-southeast-2" };

describe("the policies of a service", () => {
  it.each(
    [
      ["serverless", serverless],
      ["in containers", containers],
    ].flatMap(([title, resources]) => capabilities.map((capability) => ({ title, resources, capability }))),
  )("fit into a managed policy each: $title, $capability", ({ resources, capability }) => {
    const grants = grantsFor(resources as readonly model.ServiceResource[], scope);

    expect(sizeOf(grants.filter((grant) => grant.capability === capability))).toBeLessThanOrEqual(
      sizeLimits.managedPolicy,
    );
  });
});

describe("a kind", () => {
  it("takes at most 18 actions of provisioning, or says why", () => {
    const kinds = Map.groupBy(
      sampleGrants.filter(({ capability }) => capability === "provisioning"),
      ({ kind }) => kind,
    );
    const large = [...kinds]
      .map(([kind, grants]) => [kind, new Set(grants.flatMap(({ actions }) => actions)).size] as const)
      .filter(([, count]) => count > 18)
      .sort();

    expect(Object.fromEntries(large)).toEqual({
      // Cluster, instances, and their groups.
      "aurora-cluster": 22,
      // Pulumi reads 15 properties of a bucket at each refresh.
      bucket: 23,
      // With its log group, and the permission of those that invoke it.
      "lambda-function": 24,
    });
  });
});

function sizeOf(grants: readonly Grant[]): number {
  return policySize(policyDocument(allowStatements(grants)));
}
