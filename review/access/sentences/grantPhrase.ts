import type { Grant } from "../../../access/index.ts";
import { lastDay } from "../../plan/lastDay.ts";

/** What GitHub's grants are followed by without a word between: `push to storefront`. Everything else is a noun: `deploy of storefront in production`. */
const verbs =
  /^(?:push to|read|own paths of|approve runs of|maintain|administer|assume|act as|triage)$|^(?:.+ (?:to|of|on|as|from|in))$/;

/** What is granted, on what and through what: `deploy of storefront in production, through role storefront-production-deploy`. */
export function grantPhrase({ can, on, through }: Pick<Grant, "can" | "on" | "through">): string {
  const what = can === "emergency" ? "emergency access to" : verbs.test(can) ? can : `${can} of`;
  return `${what} ${on}, through ${through}`;
}

/** `, as owner of deploy of storefront`, or nothing where no reason is known. */
export function reasonPhrase(because: string): string {
  if (because === "") return "";
  if (/^exception /.test(because)) return `, by ${because}`;
  return /^(?:the|its|it|nothing|workflows|pulumi) /.test(because) ? `: ${because}` : `, as ${because}`;
}

/** `, until the end of 2026-12-15`, or nothing where it has no end. */
export function untilPhrase(until: string | undefined): string {
  return until === undefined ? "" : `, until ${endPhrase(until)}`;
}

/** An end as people say it: `the end of 2026-12-15` for midnight after that day, all in UTC. */
export function endPhrase(until: string): string {
  const day = lastDay(until);
  return day === until.slice(0, 10) ? until : `the end of ${day}`;
}
