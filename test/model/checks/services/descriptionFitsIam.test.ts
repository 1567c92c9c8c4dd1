import { descriptionFitsIam } from "../../../../model/checks/services/descriptionFitsIam.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(descriptionFitsIam, {
  passes: [
    {
      it: "accepts letters of western Europe",
      change: (ownership) => {
        ownership.services.shop.description = "Der Laden für Größen: « très bien ».";
      },
    },
  ],
  fails: [
    {
      it: "refuses a line break",
      spoil: (ownership) => {
        ownership.services.shop.description = "The shop.\nIt sells.";
      },
      problems: [
        'services.shop.description: "\\u{a}" is a character that IAM refuses in a description. Write one line without typographic quotes, dashes and symbols.',
      ],
    },
    {
      it: "refuses a typographic dash",
      spoil: (ownership) => {
        ownership.services.shop.description = "The shop – it sells.";
      },
      problems: [
        'services.shop.description: "–" is a character that IAM refuses in a description. Write one line without typographic quotes, dashes and symbols.',
      ],
    },
    {
      it: "refuses a description that is missing",
      spoil: (ownership) => {
        ownership.services.shop.description = " ";
      },
      problems: ["services.shop.description: Nothing is described. Say in one sentence what it is."],
    },
    {
      it: "refuses one that is too long",
      spoil: (ownership) => {
        ownership.services.shop.description = "x".repeat(1001);
      },
      problems: [
        "services.shop.description: The description has 1001 characters, and IAM takes 1000. Say it in one sentence.",
      ],
    },
    {
      it: "looks at custom resources",
      spoil: (ownership) => {
        ownership.services.shop.resources.push({
          kind: "custom",
          arns: ["arn:{partition}:aoss:{region}:{account}:collection/{environment}"],
          actions: { deploy: ["aoss:UpdateIndex"] },
          description: "Search 🔍",
        });
      },
      problems: [
        'services.shop.resources[4].description: "🔍" is a character that IAM refuses in a description. Write one line without typographic quotes, dashes and symbols.',
      ],
    },
  ],
});
