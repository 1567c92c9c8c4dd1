import { branchIsAnExactName } from "../../../../model/checks/services/branchIsAnExactName.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(branchIsAnExactName, {
  passes: [
    {
      it: "accepts directories, digits, dots and hyphens",
      change: (ownership) => {
        ownership.environments.production.deployBranches = ["release/2026.11-a_b"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a pattern",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["main", "release/*"];
      },
      problems: [
        'environments.production.deployBranches[1]: "release/*" is a pattern. Name each branch in full: a pattern also lets unprotected branches in.',
      ],
    },
    {
      it: "refuses a ref",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["refs/heads/main"];
      },
      problems: [
        'environments.production.deployBranches[0]: "refs/heads/main" is a ref, not a branch name. Write the name alone, for example "main".',
      ],
    },
    {
      it: "refuses a set of characters",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["v[12]"];
      },
      problems: [
        'environments.production.deployBranches[0]: "v[12]" is a pattern. Name each branch in full: a pattern also lets unprotected branches in.',
      ],
    },
    {
      it: "refuses a blank",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["my branch"];
      },
      problems: [
        'environments.production.deployBranches[0]: "my branch" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
      ],
    },
    {
      it: "refuses a colon",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["a:b"];
      },
      problems: [
        'environments.production.deployBranches[0]: "a:b" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
      ],
    },
    {
      it: "refuses a dollar sign",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["$branch"];
      },
      problems: [
        'environments.production.deployBranches[0]: "$branch" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
      ],
    },
    {
      it: "refuses what is not ASCII",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["größe"];
      },
      problems: [
        'environments.production.deployBranches[0]: "größe" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
      ],
    },
    {
      it: "refuses what git refuses",
      spoil: (ownership) => {
        ownership.environments.production.deployBranches = ["a..b", "a.lock", "/a", "a/", "-a", ""];
      },
      problems: [
        'environments.production.deployBranches[0]: "a..b" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
        'environments.production.deployBranches[1]: "a.lock" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
        'environments.production.deployBranches[2]: "/a" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
        'environments.production.deployBranches[3]: "a/" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
        'environments.production.deployBranches[4]: "-a" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
        'environments.production.deployBranches[5]: "" is not a branch name that can be protected. Write letters, digits, "/", ".", "_" and "-" only, at most 244 characters, as in "release/2026".',
      ],
    },
    {
      it: "looks at the default branch of a repository",
      spoil: (ownership) => {
        ownership.repositories.shop.defaultBranch = "ma*n";
      },
      problems: [
        'repositories.shop.defaultBranch: "ma*n" is a pattern. Name each branch in full: a pattern also lets unprotected branches in.',
      ],
    },
  ],
});
