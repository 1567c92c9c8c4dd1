import { deployTagPatternIsNarrow } from "../../../../model/checks/services/deployTagPatternIsNarrow.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(deployTagPatternIsNarrow, {
  passes: [
    {
      it: "accepts a wildcard in the middle and an exact tag",
      change: (ownership) => {
        ownership.environments.production.deployTags = ["shop/v*.0", "v1.0.0"];
      },
    },
  ],
  fails: [
    {
      it: "refuses every tag",
      spoil: (ownership) => {
        ownership.environments.production.deployTags = ["*"];
      },
      problems: [
        'environments.production.deployTags[0]: "*" matches tags of any name. Start with the text that the tags share, for example "v*".',
      ],
    },
    {
      it: "refuses a pattern that begins with a wildcard",
      spoil: (ownership) => {
        ownership.environments.production.deployTags = ["*-release"];
      },
      problems: [
        'environments.production.deployTags[0]: "*-release" matches tags of any name. Start with the text that the tags share, for example "v*".',
      ],
    },
    {
      it: "refuses a ref",
      spoil: (ownership) => {
        ownership.environments.production.deployTags = ["refs/tags/v*"];
      },
      problems: [
        'environments.production.deployTags[0]: "refs/tags/v*" is a ref, not a tag pattern. Write the pattern alone, for example "v*".',
      ],
    },
    {
      it: "refuses other wildcards",
      spoil: (ownership) => {
        ownership.environments.production.deployTags = ["v?", "v**", "v[0-9]"];
      },
      problems: [
        'environments.production.deployTags[0]: "v?" is not a tag pattern that can be protected. Write letters, digits, "/", ".", "_", "-" and single "*" only, for example "v*".',
        'environments.production.deployTags[1]: "v**" is not a tag pattern that can be protected. Write letters, digits, "/", ".", "_", "-" and single "*" only, for example "v*".',
        'environments.production.deployTags[2]: "v[0-9]" is not a tag pattern that can be protected. Write letters, digits, "/", ".", "_", "-" and single "*" only, for example "v*".',
      ],
    },
    {
      it: "refuses a missing one",
      spoil: (ownership) => {
        ownership.environments.production.deployTags = [""];
      },
      problems: [
        'environments.production.deployTags[0]: "" is not a tag pattern that can be protected. Write letters, digits, "/", ".", "_", "-" and single "*" only, for example "v*".',
      ],
    },
  ],
});
