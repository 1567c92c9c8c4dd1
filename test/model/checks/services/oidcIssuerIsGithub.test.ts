import { oidcIssuerIsGithub } from "../../../../model/checks/services/oidcIssuerIsGithub.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(oidcIssuerIsGithub, {
  passes: [
    {
      it: "accepts an enterprise with a slug",
      change: (ownership) => {
        ownership.organisation.github.oidcIssuer = "token.actions.githubusercontent.com/acorn-inc";
      },
    },
    {
      it: "accepts an enterprise with data residency",
      change: (ownership) => {
        ownership.organisation.github.oidcIssuer = "token.actions.acorn.ghe.com";
      },
    },
    {
      it: "accepts a server",
      change: (ownership) => {
        ownership.organisation.github.oidcIssuer = "github.acorn.example/_services/token";
      },
    },
  ],
  fails: [
    {
      it: "refuses a host that looks alike",
      spoil: (ownership) => {
        ownership.organisation.github.oidcIssuer = "token.actions.githubusercontent.com.evil.example";
      },
      problems: [
        'organisation.github.oidcIssuer: "token.actions.githubusercontent.com.evil.example" is not an issuer of GitHub\'s. Remove it for GitHub.com, or write host and path without "https://", for example "token.actions.githubusercontent.com/acorn".',
      ],
    },
    {
      it: "refuses a server that looks alike",
      spoil: (ownership) => {
        ownership.organisation.github.oidcIssuer = "token.actions.githubusercontent.com.evil.example/_services/token";
      },
      problems: [
        'organisation.github.oidcIssuer: "token.actions.githubusercontent.com.evil.example/_services/token" is not an issuer of GitHub\'s. Remove it for GitHub.com, or write host and path without "https://", for example "token.actions.githubusercontent.com/acorn".',
      ],
    },
    {
      it: "refuses a whole address",
      spoil: (ownership) => {
        ownership.organisation.github.oidcIssuer = "https://token.actions.githubusercontent.com";
      },
      problems: [
        'organisation.github.oidcIssuer: "https://token.actions.githubusercontent.com" is not an issuer of GitHub\'s. Remove it for GitHub.com, or write host and path without "https://", for example "token.actions.githubusercontent.com/acorn".',
      ],
    },
  ],
});
