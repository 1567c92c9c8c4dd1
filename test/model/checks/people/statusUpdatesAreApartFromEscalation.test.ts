import { statusUpdatesAreApartFromEscalation } from "../../../../model/checks/people/statusUpdatesAreApartFromEscalation.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(statusUpdatesAreApartFromEscalation, {
  passes: [
    {
      it: "accepts a channel that is only read",
      change: (o) => {
        o.organisation.statusUpdates = "#incident-status";
      },
    },
  ],
  fails: [
    {
      it: "refuses a person",
      spoil: (o) => {
        o.organisation.statusUpdates = "Ben";
      },
      problems: [
        'organisation.statusUpdates: "Ben" is where people are called. Name a page or channel that is only read, for example "https://status.lantern.example".',
      ],
    },
    {
      it: "refuses the address of alarms",
      spoil: (o) => {
        o.organisation.statusUpdates = "alarms@acorn.example";
      },
      problems: [
        'organisation.statusUpdates: "alarms@acorn.example" is where people are called. Name a page or channel that is only read, for example "https://status.lantern.example".',
      ],
    },
    {
      it: "refuses no place",
      spoil: (o) => {
        o.organisation.statusUpdates = "";
      },
      problems: [
        'organisation.statusUpdates: "" is no place where the state is published. Name a page or channel that is only read, for example "https://status.lantern.example".',
      ],
    },
  ],
});
