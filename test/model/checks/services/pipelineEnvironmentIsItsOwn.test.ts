import { pipelineEnvironmentIsItsOwn } from "../../../../model/checks/services/pipelineEnvironmentIsItsOwn.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(pipelineEnvironmentIsItsOwn, {
  passes: [
    {
      it: "accepts the name of a service's environment in another repository",
      change: (ownership) => {
        ownership.repositories.access = { ...ownership.repositories.shop, name: "access" };
        ownership.home = "access";
        ownership.pipeline.environment = "production-deploy";
      },
    },
  ],
  fails: [
    {
      it: "refuses the name of a service's environment, whatever the letter case",
      spoil: (ownership) => {
        ownership.pipeline.environment = "Production-deploy";
      },
      problems: [
        'pipeline.environment: "Production-deploy" is or could be the name of an environment of services.shop. Choose another name.',
      ],
    },
    {
      it: "refuses the name that it has where several services live in the repository",
      spoil: (ownership) => {
        ownership.pipeline.environment = "shop-production-deploy";
      },
      problems: [
        'pipeline.environment: "shop-production-deploy" is or could be the name of an environment of services.shop. Choose another name.',
      ],
    },
  ],
});
