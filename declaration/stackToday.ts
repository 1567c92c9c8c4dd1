import { type CalendarDate, isCalendarDate, type Problem } from "../model/index.ts";
import { stackConfig } from "./stackConfig.ts";

/** The date that counts as today, or why there is none. */
export type Today = { readonly date: CalendarDate } | { readonly problem: Problem };

/**
 * What was asked for, else `keyholder:today` of the stack's configuration (examples live on a fixed day), else the current UTC date. The
 * clock is read nowhere else.
 *
 * @param root The folder that `stacks` lies in.
 */
export function stackToday(stack: string | undefined, asked: string | undefined, root = "."): Today {
  if (asked !== undefined) return validDate("--today", asked);
  const read = stack === undefined ? { config: {} } : stackConfig(stack, root);
  if ("problem" in read) return read;
  const configured = read.config["keyholder:today"];
  if (configured !== undefined) return validDate(`stacks/Pulumi.${stack}.yaml keyholder:today`, configured);
  return { date: new Date().toISOString().slice(0, 10) };
}

function validDate(path: string, text: string): Today {
  if (isCalendarDate(text)) return { date: text };
  return { problem: { path, message: `"${text}" is not a date.`, fix: "Write a calendar date as YYYY-MM-DD." } };
}
