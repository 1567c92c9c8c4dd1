import type { NamedProblem } from "../../../../../model/index.ts";

/** Whose checks of the model the rules about the declaration pass on; every other check is `declaration-is-sound`. */
const groups: { readonly [rule: string]: readonly string[] } = {
  "approval-is-not-audit": ["auditor-approves-nothing", "auditor-holds-no-access", "compliance-is-apart-from-delivery"],
  "duty-is-reviewed-in-time": [
    "duty-holder-stays-until-the-next-review",
    "duty-is-reviewed-in-time",
    "page-is-updated-within-a-quarter",
    "review-interval-is-within-a-year",
    "review-is-not-in-the-future",
  ],
  "emergency-access-ends": [
    "emergency-access-is-reviewed-in-time",
    "emergency-act-is-known",
    "emergency-has-two-holders",
    "emergency-holder-decides-incidents",
    "emergency-holder-is-named-once",
    "emergency-session-is-short",
    "emergency-use-is-notified",
  ],
  "exception-is-valid": [
    "exception-approver-is-accountable",
    "exception-ends-in-time",
    "exception-gives-its-reason",
    "exception-gives-what-is-missing",
    "exception-grants-what-the-service-has",
    "exception-has-not-expired",
    "exception-is-approved-by-the-approver",
    "exception-is-not-granted-ahead",
    "exception-is-recorded-by-another-person",
    "exception-is-the-only-one-of-its-finding",
    "exception-opens-one-finding",
    "exception-path-has-a-limit",
    "exception-path-has-two-people",
  ],
  "nobody-grants-themselves": [
    "area-owner-is-not-its-approver",
    "bot-owner-approves-nothing-of-the-bot",
    "exception-benefits-another-person",
  ],
  "two-person-control-is-provable": [
    "duty-backup-is-another-person",
    "duty-has-a-backup",
    "group-deputy-is-another-person",
    "service-has-two-approvers",
  ],
};

const ruleOf = new Map(
  Object.entries(groups).flatMap(([rule, checks]) => checks.map((check) => [check, rule] as const)),
);

/** The one rule that speaks of what this check finds. */
export function ruleOfCheck(check: string): string {
  return ruleOf.get(check) ?? "declaration-is-sound";
}

/** Whether a problem only says that a review is due, or soon will be: it is shown, and stops nothing. */
export function onlyComesDue({ check, severity }: Pick<NamedProblem, "check" | "severity">): boolean {
  return severity === "warning" && ruleOfCheck(check) === "duty-is-reviewed-in-time";
}
