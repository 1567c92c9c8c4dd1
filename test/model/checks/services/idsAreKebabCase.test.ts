import { idsAreKebabCase } from "../../../../model/checks/services/idsAreKebabCase.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(idsAreKebabCase, {
  passes: [
    {
      it: "accepts words, digits and single hyphens",
      change: (ownership) => {
        ownership.accounts["main-2"] = ownership.accounts.main;
      },
    },
    {
      it: "leaves reserved words to their own check",
      change: (ownership) => {
        Object.assign(ownership.services, { constructor: ownership.services.shop });
      },
    },
  ],
  fails: [
    {
      it: "refuses capitals",
      spoil: (ownership) => {
        ownership.services.Shop = ownership.services.shop;
      },
      problems: [
        'services.Shop: "Shop" is not a lower-case kebab id. Write lower-case letters and digits in words joined by single hyphens, letter first, for example "shop-api".',
      ],
    },
    {
      it: "refuses a blank and quotes the id in the path",
      spoil: (ownership) => {
        ownership.repositories["my shop"] = ownership.repositories.shop;
      },
      problems: [
        'repositories["my shop"]: "my shop" is not a lower-case kebab id. Write lower-case letters and digits in words joined by single hyphens, letter first, for example "shop-api".',
      ],
    },
    {
      it: "refuses a hyphen at the end",
      spoil: (ownership) => {
        ownership.environments["production-"] = ownership.environments.production;
      },
      problems: [
        'environments.production-: "production-" is not a lower-case kebab id. Write lower-case letters and digits in words joined by single hyphens, letter first, for example "shop-api".',
      ],
    },
    {
      it: "refuses a digit at the start",
      spoil: (ownership) => {
        ownership.accounts["2nd"] = ownership.accounts.main;
      },
      problems: [
        'accounts.2nd: "2nd" is not a lower-case kebab id. Write lower-case letters and digits in words joined by single hyphens, letter first, for example "shop-api".',
      ],
    },
    {
      it: "does not print a control character",
      spoil: (ownership) => {
        ownership.accounts["a\u001b[2J"] = ownership.accounts.main;
      },
      problems: [
        'accounts["a\\u{1b}[2J"]: "a\\u{1b}[2J" is not a lower-case kebab id. Write lower-case letters and digits in words joined by single hyphens, letter first, for example "shop-api".',
      ],
    },
  ],
});
