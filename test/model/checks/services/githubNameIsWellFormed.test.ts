import { githubNameIsWellFormed } from "../../../../model/checks/services/githubNameIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(githubNameIsWellFormed, {
  passes: [
    {
      it: "accepts a colon, which is encoded",
      change: (ownership) => {
        ownership.environments.production.githubName = "Production:V1";
      },
    },
  ],
  fails: [
    {
      it: "refuses a wildcard",
      spoil: (ownership) => {
        ownership.environments.production.githubName = "prod*";
      },
      problems: [
        'environments.production.githubName: "prod*" cannot stand in a subject claim. Write letters, digits, ".", "_", ":" and "-" only, at most 170 characters.',
      ],
    },
    {
      it: "refuses a dollar sign",
      spoil: (ownership) => {
        ownership.environments.production.githubName = "$prod";
      },
      problems: [
        'environments.production.githubName: "$prod" cannot stand in a subject claim. Write letters, digits, ".", "_", ":" and "-" only, at most 170 characters.',
      ],
    },
    {
      it: "refuses a line break and shows it",
      spoil: (ownership) => {
        ownership.environments.production.githubName = "a\nb";
      },
      problems: [
        'environments.production.githubName: "a\\u{a}b" cannot stand in a subject claim. Write letters, digits, ".", "_", ":" and "-" only, at most 170 characters.',
      ],
    },
    {
      it: "refuses an escape that would read as a colon",
      spoil: (ownership) => {
        ownership.environments.production.githubName = "a%3Ab";
      },
      problems: [
        'environments.production.githubName: "a%3Ab" cannot stand in a subject claim. Write letters, digits, ".", "_", ":" and "-" only, at most 170 characters.',
      ],
    },
    {
      it: "refuses a name that is too long and cuts it off",
      spoil: (ownership) => {
        ownership.environments.production.githubName = "x".repeat(171);
      },
      problems: [
        'environments.production.githubName: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" cannot stand in a subject claim. Write letters, digits, ".", "_", ":" and "-" only, at most 170 characters.',
      ],
    },
  ],
});
