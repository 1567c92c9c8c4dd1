import { addEngineer, duty, removeEngineer, service } from "./inDraft.ts";
import { declared } from "../support/declared.ts";
import type { ReviewCase } from "./reviewCase.ts";

/** Somebody comes, changes or goes. */
export const peopleCases: readonly ReviewCase[] = [
  {
    name: "engineer-joins",
    kind: "an engineer joins a service",
    change: (draft) => addEngineer(draft, "nina"),
  },
  {
    name: "engineer-leaves",
    kind: "an engineer leaves a service",
    change: (draft) => removeEngineer(draft, "nina"),
  },
  {
    name: "person-added",
    kind: "a new person",
    change: (draft) => {
      draft.people.ida = {
        name: "Ida",
        group: "developers",
        squad: "shop",
        github: { login: "ida-lantern", id: 50110007 },
        aws: { kind: "iam-user", userArn: "arn:aws:iam::111122223333:user/ida" },
      };
      addEngineer(draft, "ida");
      duty(draft, "monitoring").backup = "ida";
    },
  },
  {
    name: "person-leaves-soon",
    kind: "a person has a last day",
    change: (draft) => {
      declared(draft.people, "ida").leavesOn = "2026-12-11";
    },
  },
  {
    name: "person-removed",
    kind: "a person is gone",
    change: (draft) => {
      removeEngineer(draft, "ida");
      duty(draft, "monitoring").backup = "mia";
      delete draft.people.ida;
    },
  },
  {
    name: "other-aws-identity",
    kind: "a person has another AWS identity",
    change: (draft) => {
      declared(draft.people, "mia").aws = { kind: "iam-user", userArn: "arn:aws:iam::444455556666:user/mia" };
    },
  },
  {
    name: "login-renamed",
    kind: "a person has another GitHub login with the same id",
    change: (draft) => {
      declared(draft.people, "mia").github.login = "mia-fontaine";
    },
  },
  {
    name: "bot-pushes",
    kind: "a bot pushes to a repository",
    change: (draft) => {
      draft.bots = {
        renovate: {
          purpose: "Proposes updates of dependencies.",
          github: { login: "lantern-renovate", id: 50110900 },
          owner: "ravi",
        },
      };
      service(draft).bots = ["renovate"];
    },
  },
  {
    name: "bot-no-longer",
    kind: "a bot no longer pushes",
    change: (draft) => {
      service(draft).bots = [];
    },
  },
  {
    name: "fewer-approvers",
    kind: "fewer people can approve, so fewer approvals are demanded",
    change: (draft) => removeEngineer(draft, "zoe"),
  },
];
