import { personHasAName } from "../../../../model/checks/people/personHasAName.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(personHasAName, {
  passes: [
    {
      it: "accepts a name in any script",
      change: (o) => {
        o.people.ada.name = "Ada Šťastná-李";
      },
    },
  ],
  fails: [
    {
      it: "refuses a name that is empty or has a line break",
      spoil: (o) => {
        o.people.ada.name = " ";
        o.people.ben.name = "Ben\nOmar";
      },
      problems: [
        'people.ada.name: " " is not a name. Write the name by which colleagues know this person.',
        'people.ben.name: "Ben\\u{a}Omar" is not a name. Write the name by which colleagues know this person.',
      ],
    },
  ],
});
