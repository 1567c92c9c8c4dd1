import type { Policy } from "../../policy/policy.ts";
import { statementName } from "../../finding.ts";
import { deadDoor } from "../doors/deadDoor.ts";
import type { Door } from "../doors/door.ts";
import { isExact, keyValues } from "../doors/keyValues.ts";
import { type ExpectedPrincipal, expectedText } from "../expected/expectedPrincipal.ts";
import type { TrustFinding } from "../trustFinding.ts";
import { resourceDoors } from "./resourceDoors.ts";

/** Whoever a resource policy allows something and is not expected, and whoever is expected and is allowed nothing. */
export function expectedCallers(policy: Policy, expected: readonly ExpectedPrincipal[]): readonly TrustFinding[] {
  const admitted = resourceDoors(policy)
    .filter((door) => deadDoor(door, () => true) === undefined)
    .flatMap((door) => callersOf(door).map((caller) => ({ caller, statement: door.statement })));
  const unexpected = admitted.filter(({ caller }) => !expected.some((one) => includes(one, caller)));
  const missing = expected.filter((one) => !admitted.some(({ caller }) => includes(caller, one)));
  return [
    ...unexpected.map(
      ({ caller, statement }): TrustFinding => ({
        rule: "admits-unexpected",
        finding: `Principal::${nameOf(caller)}`,
        statement: statementName(statement),
        severity: caller === "everybody" ? "critical" : "high",
        message: `"${nameOf(caller)}" is allowed something and is not expected.`,
        fix: "Narrow the statement to those who are expected, or add who is missing to them.",
      }),
    ),
    ...missing.map(
      (one): TrustFinding => ({
        rule: "does-not-admit-expected",
        finding: `Principal::${expectedText(one)}`,
        statement: "",
        severity: "medium",
        message: `"${expectedText(one)}" is expected and is allowed nothing.`,
        fix: "Add a statement that allows it, or take it off those who are expected.",
      }),
    ),
  ];
}

type Caller = ExpectedPrincipal | "everybody";

/** Whom a door lets in: its principal, or, for everybody, whom a condition names exactly. */
function callersOf(door: Door): readonly Caller[] {
  const { principal } = door;
  if (principal.kind === "arn") return [{ kind: "principal", arn: principal.arn }];
  if (principal.kind === "account" || principal.kind === "service") return [principal];
  const arns = keyValues(door, "aws:PrincipalArn");
  if (isExact(arns)) return textsOf(arns).map((arn) => ({ kind: "principal", arn }));
  const accounts = keyValues(door, "aws:PrincipalAccount");
  return isExact(accounts) ? textsOf(accounts).map((account) => ({ kind: "account", account })) : ["everybody"];
}

function textsOf({ within }: ReturnType<typeof keyValues>): readonly string[] {
  const exact = within.find((union) => union.every(({ literal }) => literal !== undefined));
  return (exact ?? []).flatMap(({ literal }) => literal ?? []);
}

/** Is whoever the second means also meant by the first? */
function includes(wide: Caller, narrow: Caller): boolean {
  if (wide === "everybody") return true;
  if (narrow === "everybody") return false;
  if (wide.kind === "account" && narrow.kind === "principal") return narrow.arn.split(":")[4] === wide.account;
  return expectedText(wide) === expectedText(narrow);
}

function nameOf(caller: Caller): string {
  return caller === "everybody" ? "everybody" : expectedText(caller);
}
