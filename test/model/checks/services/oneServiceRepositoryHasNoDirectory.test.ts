import { oneServiceRepositoryHasNoDirectory } from "../../../../model/checks/services/oneServiceRepositoryHasNoDirectory.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(oneServiceRepositoryHasNoDirectory, {
  passes: [
    {
      it: "accepts the whole repository by name",
      change: (ownership) => {
        ownership.services.shop.directory = "/";
      },
    },
    {
      it: "accepts a directory of a monorepo",
      change: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.shop.directory = "/shop/";
      },
    },
  ],
  fails: [
    {
      it: "refuses a directory",
      spoil: (ownership) => {
        ownership.services.shop.directory = "/shop/";
      },
      problems: [
        'services.shop.directory: "/shop/" leaves the rest of the repository without an owner. Remove the directory, or write layout: "monorepo" in repositories.shop.',
      ],
    },
  ],
});
