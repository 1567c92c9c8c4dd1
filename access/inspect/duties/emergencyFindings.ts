import { addDays, type CalendarDate, endOfDay } from "../../../model/index.ts";
import { statementName } from "../../iam/finding.ts";
import type { Condition } from "../../iam/policy/condition.ts";
import { condition } from "../../iam/policy/conditionsOf.ts";
import type { Cell, PermissionSet } from "../../iam/sets/permissionSet.ts";
import { actionGroups, statementsOf } from "./actionGroup.ts";
import type { ActionNature } from "./actionNature.ts";
import { allowedActions } from "./allowedActions.ts";
import type { DutyFinding, DutyRule } from "./dutyFinding.ts";
import { natureOf } from "./natureOf.ts";

/**
 * Whether what is allowed in an emergency takes a second factor, and ends by itself: asked of the requests that get through, so that a Deny
 * serves as well as a condition. Settings may be read without either.
 *
 * An end is at most 90 days away, as that of an exception; without a date for today, in this century.
 *
 * A trust policy that asks for a second factor is not seen here: the permissions alone are judged.
 */
export function emergencyFindings(allowed: PermissionSet, today?: CalendarDate): readonly DutyFinding[] {
  const latest = today === undefined ? "2100-01-01T00:00:00Z" : endOfDay(addDays(today, mostDays));
  const findings: readonly Omit<DutyFinding, "statement">[] = [
    {
      ...{ rule: "emergency-without-mfa", finding: "", severity: "medium" },
      message: "allows an emergency's actions without a second factor.",
      fix: 'Add the condition Bool "aws:MultiFactorAuthPresent": "true", or record that the trust policy asks for it.',
    },
    {
      ...{ rule: "emergency-without-end", finding: "", severity: "medium" },
      message: "allows an emergency's actions without an end in sight.",
      fix: 'Add the condition DateLessThan "aws:CurrentTime" with the end of the incident.',
    },
  ];
  const where: { readonly [R in DutyRule]?: string } = {
    "emergency-without-mfa": placesOf(allowed, () => withoutMfa),
    "emergency-without-end": placesOf(allowed, (cell) => [longAfter(cell, latest)]),
  };
  return findings.flatMap((finding) => {
    const statement = where[finding.rule] ?? "";
    return statement === "" ? [] : [{ ...finding, statement }];
  });
}

/** An emergency that lasts longer is none. */
const mostDays = 90;

/** The statements that allow something besides settings in one of these circumstances. */
function placesOf(allowed: PermissionSet, circumstances: (cell: Cell) => readonly (readonly Condition[])[]): string {
  const places = allowed.flatMap((cell) => {
    const statements = statementsOf(cell);
    const actions = statements
      .flatMap((statement) => actionGroups(statement).flatMap((group) => group.actions))
      .filter((action) => natureOf(action) !== "configuration");
    const open = circumstances(cell).some((under) => {
      const allowance = allowedActions(cell, under);
      return actions.some((action) => allowance(action) !== "no");
    });
    return open ? statements.map(statementName) : [];
  });
  return places.join(", ");
}

/**
 * What an emergency could leave behind: credentials, policies, trust. A permissions boundary may be set where the statement names the one that
 * it may be.
 */
export function outlastsEmergency(cell: Cell): (action: string, nature: ActionNature) => boolean {
  const anyBoundary = allowedActions(cell, [
    condition("StringEquals", "iam:PermissionsBoundary", ["arn:aws:iam::aws:policy/AdministratorAccess"]),
  ]);
  return (action, nature) => {
    if (nature === "boundary") return anyBoundary(action) !== "no";
    return nature === "identity" || nature === "credential";
  };
}

/** Long-term keys carry none of these keys; a session without a second factor says so. */
const withoutMfa = [
  [condition("Null", "aws:MultiFactorAuthPresent", ["true"]), condition("Null", "aws:MultiFactorAuthAge", ["true"])],
  [condition("Bool", "aws:MultiFactorAuthPresent", ["false"]), condition("Null", "aws:MultiFactorAuthAge", ["true"])],
];

/** After the latest end, by whichever clock the policy reads. */
function longAfter({ within, without }: Cell, latest: string): readonly Condition[] {
  const clocks = [...within, ...without]
    .flatMap((box) => box.conditions)
    .filter(({ key }) => key.toLowerCase() === "aws:epochtime");
  const numeric = clocks.some(({ operator }) => operator.family === "Numeric");
  return [
    condition("DateGreaterThanEquals", "aws:CurrentTime", [latest]),
    ...(clocks.length === 0
      ? []
      : [
          numeric
            ? condition("NumericGreaterThanEquals", "aws:EpochTime", [String(Date.parse(latest) / 1000)])
            : condition("DateGreaterThanEquals", "aws:EpochTime", [latest]),
        ]),
  ];
}
