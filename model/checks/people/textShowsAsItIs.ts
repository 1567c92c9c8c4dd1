import { inQuotes } from "../../inQuotes.ts";
import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

const mostCharacters = 2_000;

/** A declaration is read by people: no text in it may look like another one, reorder what stands beside it, or act on a terminal. */
export const textShowsAsItIs: Check = {
  name: "text-shows-as-it-is",
  description: "No text has characters that do not show, or that change how others show.",
  find: (ownership) => textProblems(ownership, []),
};

function textProblems(value: unknown, path: readonly (string | number)[]): readonly Problem[] {
  if (typeof value === "string") return problemsOf(value, pathTo(...path));
  if (Array.isArray(value)) return value.flatMap((item, index) => textProblems(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textProblems(item, [...path, key]));
}

function problemsOf(text: string, path: string): readonly Problem[] {
  if (text.length > mostCharacters) {
    const message = `The text has ${text.length} characters, more than ${mostCharacters}.`;
    return [{ path, message, fix: "Say it in fewer words." }];
  }
  // Outside quotes, the quoted form is the text itself wherever every character shows.
  if (
    inQuotes(text.slice(0, 100)) === `"${text.slice(0, 100)}"` &&
    !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)
  )
    return [];
  return [
    {
      path,
      message: `${inQuotes(text)} has a character that does not show.`,
      fix: "Write it with visible characters only.",
    },
  ];
}
