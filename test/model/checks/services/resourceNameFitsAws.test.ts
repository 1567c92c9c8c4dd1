import { resourceNameFitsAws } from "../../../../model/checks/services/resourceNameFitsAws.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(resourceNameFitsAws, {
  passes: [
    {
      it: "measures the name after it is filled in",
      change: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lambda-function", name: `${"x".repeat(54)}{environment}` });
      },
    },
  ],
  fails: [
    {
      it: "refuses a bucket with capitals",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "bucket", name: "Acorn-{environment}", holds: "data" });
      },
      problems: [
        'services.shop.resources[4].name: "Acorn-production" is not a name that AWS takes for a bucket. Write 3 to 63 lower-case letters, digits, dots and hyphens.',
      ],
    },
    {
      it: "refuses a function whose name is too long once it is filled in",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "lambda-function", name: `${"x".repeat(55)}{environment}` });
      },
      problems: [
        'services.shop.resources[4].name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxproduction" is not a name that AWS takes for a lambda-function. Write at most 64 letters, digits, "_" and "-".',
      ],
    },
    {
      it: "refuses a slash in the name of a role",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "service-role",
          name: "shop/api",
          passedTo: "lambda.amazonaws.com",
        });
      },
      problems: [
        'services.shop.resources[4].name: "shop/api" is not a name that AWS takes for a service-role. Write at most 64 letters, digits and "+=,.@_-".',
      ],
    },
    {
      it: "refuses a parameter elsewhere",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret-parameter", name: "/config/shop/token" as never });
      },
      problems: [
        'services.shop.resources[4].name: "/config/shop/token" is not a name that AWS takes for a secret-parameter. Write a name below "/secret/".',
      ],
    },
    {
      it: "refuses a colon in the name of a secret",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({ kind: "secret", name: "shop:token" });
      },
      problems: [
        'services.shop.resources[4].name: "shop:token" is not a name that AWS takes for a secret. Write at most 512 letters, digits and "/_+=.@-".',
      ],
    },
  ],
});
