import { type Glob, plainReading, readGlob } from "../../sets/glob.ts";
import { findText } from "../../sets/findText.ts";
import type { Door } from "../doors/door.ts";
import { type KeyValues, keyValues } from "../doors/keyValues.ts";
import { type Issuer, issuerOf } from "../web/issuer.ts";
import { subjectShapes } from "../web/witness.ts";
import { withoutDeadValues } from "../web/wildcardNotRead.ts";
import type { ExpectedPrincipal } from "./expectedPrincipal.ts";

/** Somebody who is admitted and not expected. */
export interface Stranger {
  /** A subject, an ARN, or in words. */
  readonly who: string;
  /** Whether everybody can be such a one. */
  readonly open: boolean;
}

/** One of those whom the door admits beside the expected; nothing where that is proven to be nobody. */
export function strangerAt(door: Door, expected: readonly ExpectedPrincipal[]): Stranger | undefined {
  const { principal } = door;
  const issuer = issuerOf(principal);
  if (issuer !== undefined) return strangerWithToken(door, issuer, expected);
  switch (principal.kind) {
    case "federated":
      return { who: `a token of "${principal.provider}"`, open: principal.provider === "*" };
    case "arn":
      return isExpectedArn(principal.arn, expected) ? undefined : { who: principal.arn, open: false };
    case "service": {
      const known = expected.some((one) => one.kind === "service" && one.service === principal.service);
      return known ? undefined : { who: principal.service, open: false };
    }
    case "account":
      if (expected.some((one) => one.kind === "account" && one.account === principal.account)) return undefined;
      return strangerByArn(door, `arn:aws:iam::${principal.account}:`, expected);
    case "anyone":
      return door.action === "sts:AssumeRole"
        ? strangerByArn(door, "", expected)
        : { who: "a token of any provider", open: true };
    case "unique-id":
      return { who: principal.id, open: false };
    case "canonical-user":
      return { who: principal.id, open: false };
  }
}

function strangerWithToken(door: Door, issuer: Issuer, expected: readonly ExpectedPrincipal[]): Stranger | undefined {
  const values = keyValues(door, `${issuer.name}:sub`);
  const alive = withoutDeadValues(values, issuer);
  if (alive === undefined) return undefined;
  const known = expected.flatMap((one) =>
    one.kind === "subject" && one.issuer === issuer.kind ? [exactly(one.subject)] : [],
  );
  const open = values.within.length === 0;
  const found = findOutside(alive, known, [...subjectShapes(issuer.kind), "?*"]);
  return found === undefined ? undefined : { who: found, open };
}

function strangerByArn(door: Door, account: string, expected: readonly ExpectedPrincipal[]): Stranger | undefined {
  const values = keyValues(door, "aws:PrincipalArn");
  const known = expected.flatMap((one) => {
    if (one.kind === "principal") return [exactly(one.arn)];
    return one.kind === "account"
      ? [pattern(`arn:*:iam::${one.account}:*`), pattern(`arn:*:sts::${one.account}:*`)]
      : [];
  });
  const shapes = [`${account || "arn:aws:iam::999999999999:"}role/?*`, `${account}?*`];
  const found = findOutside(values.mayMiss ? { ...values, within: [] } : values, known, shapes);
  return found === undefined ? undefined : { who: found, open: account === "" && values.within.length === 0 };
}

/** A text that passes and is not known, of the first shape that has one; what cannot be decided is taken to be there. */
function findOutside(
  { within, without }: KeyValues,
  known: readonly Glob[],
  shapes: readonly string[],
): string | undefined {
  let undecided: string | undefined;
  for (const shape of shapes) {
    const found = findText({
      within: [[pattern(shape)], ...(within.length > 0 ? within : [[pattern("*")]])],
      without: [...without, ...known],
    });
    if (typeof found === "object") return found.text;
    if (found === "undecided") undecided = "somebody who could not be told";
  }
  return undecided;
}

function isExpectedArn(arn: string, expected: readonly ExpectedPrincipal[]): boolean {
  const account = arn.split(":")[4];
  return expected.some(
    (one) => (one.kind === "principal" && one.arn === arn) || (one.kind === "account" && one.account === account),
  );
}

function pattern(text: string): Glob {
  return readGlob(text, plainReading);
}

export function exactly(text: string): Glob {
  return readGlob(text, { ...plainReading, wildcards: false });
}
