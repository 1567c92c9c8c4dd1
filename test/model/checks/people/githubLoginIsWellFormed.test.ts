import { githubLoginIsWellFormed } from "../../../../model/checks/people/githubLoginIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot } from "../../../support/declared.ts";

describeCheck(githubLoginIsWellFormed, {
  passes: [
    {
      it: "accepts a login that an enterprise manages",
      change: (o) => {
        o.people.ada.github.login = "Ada-L_acorn";
      },
    },
    {
      it: "accepts an old login that ends with a hyphen",
      change: (o) => {
        o.people.ada.github.login = "ada-";
      },
    },
  ],
  fails: [
    {
      it: "refuses what GitHub would not give, for people and bots",
      spoil: (o) => {
        o.people.ada.github.login = "@ada";
        o.people.ben.github.login = "";
        o.people.cleo.github.login = "c".repeat(40);
        o.bots = { deployer: { ...aBot(), github: { login: "dependabot[bot]", id: 7001 } } };
      },
      problems: [
        'people.ada.github.login: "@ada"',
        'people.ben.github.login: ""',
        `people.cleo.github.login: "${"c".repeat(40)}"`,
        'bots.deployer.github.login: "dependabot[bot]"',
      ].map(
        (where) => `${where} is not a GitHub login. Write it without "@" and address, as in https://github.com/LOGIN.`,
      ),
    },
  ],
});
