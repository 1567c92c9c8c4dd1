import { escape as escapeHtml } from "html-escaper";
import { shown } from "../shown.ts";

/** Text that stays text, between tags and within a quoted attribute: markup is escaped, and what would not show stands as `\u{…}`. */
export function htmlText(text: string): string {
  return escapeHtml(shown(text));
}
