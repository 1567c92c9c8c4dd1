import { resourceIdsNameEnvironments } from "../../../../model/checks/services/resourceIdsNameEnvironments.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceIdsNameEnvironments, {
  passes: [
    {
      it: "accepts an environment without an id",
      change: (ownership) => {
        ownership.environments.staging = { ...ownership.environments.production };
        ownership.services.shop.environments = ["production", "staging"];
        ownership.services.shop.resources.push({ kind: "http-api", name: "api", ids: { production: "a1b2" } });
      },
    },
  ],
  fails: [
    {
      it: "suggests the environment that is meant",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "http-api", name: "api", ids: { prodution: "a1b2" } });
      },
      problems: [
        'services.shop.resources[4].ids.prodution: "prodution" is not an environment of services.shop. Correct the name or remove it (did you mean "production"?).',
      ],
    },
    {
      it: "looks at the VPCs of security groups",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "security-groups", name: "web", vpcIds: { staging: "vpc-1" } });
      },
      problems: [
        'services.shop.resources[4].vpcIds.staging: "staging" is not an environment of services.shop. Correct the name or remove it.',
      ],
    },
  ],
});
