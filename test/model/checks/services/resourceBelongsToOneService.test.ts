import { resourceBelongsToOneService } from "../../../../model/checks/services/resourceBelongsToOneService.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceBelongsToOneService, {
  passes: [
    {
      it: "accepts names that differ by the service",
      change: (ownership) => {
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [{ kind: "lambda-function", name: "billing-{environment}" }],
        };
      },
    },
    {
      it: "accepts a name in two clusters and security groups in one VPC",
      change: (ownership) => {
        ownership.services.shop.resources.push(
          { kind: "ecs-service", name: "web", cluster: "shop", taskFamily: "shop" },
          { kind: "security-groups", name: "web", vpcIds: { production: "vpc-1" } },
        );
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [
            { kind: "ecs-service", name: "web", cluster: "billing", taskFamily: "billing" },
            { kind: "security-groups", name: "web", vpcIds: { production: "vpc-1" } },
          ],
        };
      },
    },
    {
      it: "accepts one name in two regions",
      change: (ownership) => {
        ownership.environments.west = { ...ownership.environments.production, region: "eu-west-1" };
        ownership.services.billing = {
          ...ownership.services.shop,
          environments: ["west"],
          resources: [{ kind: "lambda-function", name: "shop-production-api" }],
        };
      },
    },
  ],
  fails: [
    {
      it: "names both places",
      spoil: (ownership) => {
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [{ kind: "lambda-function", name: "shop-production-api" }],
        };
      },
      problems: [
        'services.billing.resources[0].name: "shop-production-api" in production is services.shop.resources[0].name in production as well. Leave it to the service that owns it, or name another resource.',
      ],
    },
    {
      it: "finds a bucket in another account, for its name is everybody's",
      spoil: (ownership) => {
        ownership.accounts.second = { ...ownership.accounts.main, id: "444455556666" };
        ownership.environments.west = { ...ownership.environments.production, account: "second" };
        ownership.services.billing = {
          ...ownership.services.shop,
          environments: ["west"],
          resources: [{ kind: "bucket", name: "acorn-shop-production-site", holds: "data" }],
        };
      },
      problems: [
        'services.billing.resources[0].name: "acorn-shop-production-site" in west is services.shop.resources[1].name in production as well. Leave it to the service that owns it, or name another resource.',
      ],
    },
    {
      it: "finds an id that two services name",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "kms-key", name: "data", ids: { production: "k-1" } });
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [{ kind: "kms-key", name: "files", ids: { production: "k-1" } }],
        };
      },
      problems: [
        'services.billing.resources[0].ids.production: "k-1" in production is services.shop.resources[4].ids.production in production as well. Leave it to the service that owns it, or name another resource.',
      ],
    },
    {
      it: "finds a role in another letter case",
      spoil: (ownership) => {
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [{ kind: "service-role", name: "SHOP-{environment}-API", passedTo: "lambda.amazonaws.com" }],
        };
      },
      problems: [
        'services.billing.resources[0].name: "SHOP-production-API" in production is services.shop.resources[3].name in production as well. Leave it to the service that owns it, or name another resource.',
      ],
    },
  ],
});
