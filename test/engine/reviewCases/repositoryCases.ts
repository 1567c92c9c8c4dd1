import { declared } from "../support/declared.ts";
import type { Draft, ReviewCase } from "./reviewCase.ts";

/** A repository, and from where it deploys. */
export const repositoryCases: readonly ReviewCase[] = [
  {
    name: "subject-both",
    kind: "tokens with the old and the new form of the subject",
    change: (draft) => {
      repository(draft).subjectForm = "both";
    },
  },
  {
    name: "subject-immutable",
    kind: "tokens with the new form of the subject only",
    change: (draft) => {
      repository(draft).subjectForm = "immutable";
    },
  },
  {
    name: "repository-renamed",
    kind: "a repository has another name",
    change: (draft) => {
      repository(draft).name = "shopfront";
    },
  },
  {
    name: "branch-deploys",
    kind: "another branch deploys",
    change: (draft) => {
      declared(draft.environments, "production").deployBranches.push("develop");
    },
  },
  {
    name: "tag-deploys",
    kind: "another tag deploys",
    change: (draft) => {
      declared(draft.environments, "production").deployTags = ["v*", "rc-*"];
    },
  },
  {
    name: "tag-no-longer",
    kind: "a tag no longer deploys",
    change: (draft) => {
      declared(draft.environments, "production").deployTags = ["v*"];
    },
  },
  {
    name: "check-required",
    kind: "another check is required",
    change: (draft) => {
      repository(draft).checks.others = [{ context: "licences", integrationId: 15368 }];
    },
  },
  {
    name: "check-no-longer",
    kind: "a check is no longer required",
    change: (draft) => {
      repository(draft).checks.others = [];
    },
  },
  {
    name: "commits-signed",
    kind: "commits must be signed",
    change: (draft) => {
      repository(draft).signedCommits = true;
    },
  },
];

function repository({ repositories }: Draft): Draft["repositories"][string] {
  return declared(repositories, "storefront");
}
