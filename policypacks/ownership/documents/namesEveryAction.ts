import type { Policy } from "../../../access/iam/policy/policy.ts";
import { allowing } from "./allowing.ts";
import { rememberedLast } from "./rememberedLast.ts";

/** Does a policy write every action out that it allows? Then it is known at a glance which it does not. */
export const namesEveryAction: (policy: Policy) => boolean = rememberedLast((policy) =>
  allowing(policy).every(({ action }) => !action.negated && !action.values.some((value) => /[*?]/.test(value))),
);

/** The actions that a policy writes out, in small letters. */
export const namedActions: (policy: Policy) => ReadonlySet<string> = rememberedLast(
  (policy) => new Set(allowing(policy).flatMap(({ action }) => action.values.map((value) => value.toLowerCase()))),
);
