import type { Glob } from "../../sets/glob.ts";
import type { KeyValues } from "../doors/keyValues.ts";
import type { Found } from "../trustFinding.ts";
import type { Find } from "./findOf.ts";
import type { Issuer } from "./issuer.ts";

/** Texts with `*` or `?` that are compared character by character: no subject has such characters. */
export function wildcardNotRead({ within }: KeyValues, { kind }: Issuer, found: Find): readonly Found[] {
  if (kind === "private") return [];
  return within
    .flat()
    .filter(isDead)
    .map(({ literal = "" }) =>
      found(
        "wildcard-not-read",
        "low",
        `"${literal}" admits nobody, as StringEquals takes its wildcard for a character.`,
        "Write the exact subject.",
      ),
    );
}

/** The same without those values; nothing where one union has no other. */
export function withoutDeadValues(values: KeyValues, { kind }: Issuer): KeyValues | undefined {
  if (kind === "private") return values;
  const within = values.within.map((union) => union.filter((glob) => !isDead(glob)));
  return within.some((union) => union.length === 0) ? undefined : { ...values, within };
}

function isDead({ literal }: Glob): boolean {
  return literal !== undefined && /[*?]/.test(literal);
}
