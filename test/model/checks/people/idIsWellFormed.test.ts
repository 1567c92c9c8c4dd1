import { idIsWellFormed } from "../../../../model/checks/people/idIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { aBot, anException } from "../../../support/declared.ts";

describeCheck(idIsWellFormed, {
  passes: [
    {
      it: "accepts words joined by hyphens, with digits",
      change: (o) => {
        o.people["ana-maria2"] = o.people.ada;
      },
    },
    {
      it: "leaves reserved words to their own check",
      change: (o) => {
        o.people = { ...o.people, constructor: o.people.ada };
      },
    },
  ],
  fails: [
    {
      it: "refuses other letters in each collection",
      spoil: (o) => {
        o.people.Ada = o.people.ada;
        o.bots = { "my bot": aBot() };
        o.furtherDuties = { drills_2: o.duties.backups };
        o.responsibilities.squads["-"] = { champion: "cleo" };
        o.exceptions = { ["x".repeat(65)]: anException() };
      },
      problems: [
        'people.Ada: "Ada"',
        'bots["my bot"]: "my bot"',
        'furtherDuties.drills_2: "drills_2"',
        'responsibilities.squads.-: "-"',
        `exceptions.${"x".repeat(65)}: "${"x".repeat(65)}"`,
      ].map(
        (where) =>
          `${where} is not a well-formed id. Write at most 64 lower-case letters and digits in words joined by single hyphens, letter first.`,
      ),
    },
  ],
});
