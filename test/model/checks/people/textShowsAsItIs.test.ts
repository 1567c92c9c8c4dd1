import { textShowsAsItIs } from "../../../../model/checks/people/textShowsAsItIs.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(textShowsAsItIs, {
  passes: [
    {
      it: "accepts letters of every language",
      change: (ownership) => {
        ownership.people.ada.name = "Žofia Ängström 小林";
      },
    },
  ],
  fails: [
    {
      it: "refuses characters that turn the text around, and line breaks",
      spoil: (ownership) => {
        ownership.people.ada.name = "Ad\u202ea";
        ownership.organisation.name = "Acorn\n* @evil";
      },
      problems: [
        'organisation.name: "Acorn\\u{a}* @evil" has a character that does not show. Write it with visible characters only.',
        'people.ada.name: "Ad\\u{202e}a" has a character that does not show. Write it with visible characters only.',
      ],
    },
    {
      it: "refuses a text that nobody reads",
      spoil: (ownership) => {
        ownership.people.ada.name = "a".repeat(3_000);
      },
      problems: ["people.ada.name: The text has 3000 characters, more than 2000. Say it in fewer words."],
    },
  ],
});
