import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CalendarDate, isCalendarDate, type Problem } from "../model/index.ts";

/** The date that counts as today, or why there is none. */
export type Today = { readonly date: CalendarDate } | { readonly problem: Problem };

/**
 * What was asked for, else `keyholder:today` of the stack's configuration (examples live on a fixed day), else the current UTC date. The
 * clock is read nowhere else.
 */
export function stackToday(stack: string | undefined, asked: string | undefined): Today {
  if (asked !== undefined) return validDate("--today", asked);
  const file = `stacks/Pulumi.${stack}.yaml`;
  if (stack !== undefined && existsSync(file)) {
    try {
      const settings = parse(readFileSync(file, "utf8")) as {
        readonly config?: { readonly [key: string]: unknown };
      } | null;
      const configured = settings?.config?.["keyholder:today"];
      if (configured !== undefined) return validDate(`${file} keyholder:today`, String(configured));
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      return {
        problem: {
          path: file,
          message: `It cannot be read: ${reason.replace(/[.:]$/, "")}.`,
          fix: "Correct the file.",
        },
      };
    }
  }
  return { date: new Date().toISOString().slice(0, 10) };
}

function validDate(path: string, text: string): Today {
  if (isCalendarDate(text)) return { date: text };
  return { problem: { path, message: `"${text}" is not a date.`, fix: "Write a calendar date as YYYY-MM-DD." } };
}
