import { keyValues } from "../doors/keyValues.ts";
import type { Door } from "../doors/door.ts";
import type { Found } from "../trustFinding.ts";
import { findOf } from "./findOf.ts";
import type { Issuer } from "./issuer.ts";
import { otherClaims } from "./otherClaims.ts";
import { subjectBreadth } from "./subjectBreadth.ts";
import { subjectNotChecked } from "./subjectNotChecked.ts";
import { wildcardNotRead, withoutDeadValues } from "./wildcardNotRead.ts";

/** Whose tokens a door lets in, by their subject and by the claims beside it. */
export function subjectFindings(door: Door, issuer: Issuer): readonly Found[] {
  const key = `${issuer.name}:sub`;
  const found = findOf(key);
  const values = keyValues(door, key);
  const others = otherClaims(door, issuer);
  if (values.within.length === 0) return subjectNotChecked(values, others, issuer, found);
  const dead = wildcardNotRead(values, issuer, found);
  const alive = withoutDeadValues(values, issuer);
  if (alive === undefined) return dead;
  const loose = values.mayMiss
    ? [
        found(
          "condition-true-when-missing",
          "high",
          `The condition on "${key}" also holds where the token lacks it.`,
          "Use StringEquals without IfExists or ForAllValues.",
        ),
      ]
    : [];
  return [...dead, ...loose, ...subjectBreadth({ ...alive, mayMiss: false }, others, issuer, found)];
}
