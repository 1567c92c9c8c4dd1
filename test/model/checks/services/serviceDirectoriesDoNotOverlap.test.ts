import { serviceDirectoriesDoNotOverlap } from "../../../../model/checks/services/serviceDirectoriesDoNotOverlap.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(serviceDirectoriesDoNotOverlap, {
  passes: [
    {
      it: "accepts directories side by side",
      change: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.shop.directory = "/shop/";
        ownership.services.billing = { ...ownership.services.shop, resources: [], directory: "/shop-billing/" };
      },
    },
    {
      it: "leaves other layouts to their own check",
      change: (ownership) => {
        ownership.services.billing = { ...ownership.services.shop, resources: [] };
      },
    },
  ],
  fails: [
    {
      it: "refuses one directory in another and names both",
      spoil: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.shop.directory = "/services/";
        ownership.services.billing = { ...ownership.services.shop, resources: [], directory: "/services/billing/" };
      },
      problems: [
        'services.billing.directory: "/services/billing/" lies in "/services/", the directory of services.shop. Give each service a directory of its own.',
      ],
    },
    {
      it: "refuses the same directory",
      spoil: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.shop.directory = "/services/";
        ownership.services.billing = { ...ownership.services.shop, resources: [], directory: "/services/" };
      },
      problems: [
        'services.billing.directory: "/services/" lies in "/services/", the directory of services.shop. Give each service a directory of its own.',
      ],
    },
    {
      it: "refuses a service that has the whole repository",
      spoil: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.billing = { ...ownership.services.shop, resources: [], directory: "/billing/" };
      },
      problems: [
        'services.billing.directory: "/billing/" lies in "/", the directory of services.shop. Give each service a directory of its own.',
      ],
    },
  ],
});
