import type { Value } from "../../../stack/resource.ts";
import { isRecord, valueAt } from "../../../stack/values/valueAt.ts";
import type { Strength } from "./settingRules.ts";

/** The provider takes `"true"` for true. */
export function isTrue(value: Value | undefined): boolean {
  return value === true || value === "true";
}

/** 1 where it is on. */
export const onIsStrict: Strength = (value) => (isTrue(value) ? 1 : 0);

/** 1 where it is off. */
export const offIsStrict: Strength = (value) => (isTrue(value) ? 0 : 1);

/** Each one demands something. */
export const demands: Strength = () => 1;

/** Each one opens something. */
export const opens: Strength = () => -1;

/** A number, and the more the stricter. */
export const moreIsStrict: Strength = (value) => {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
};

/** Texts from the least strict, which is 0, on. */
export function fromLaxToStrict(...texts: readonly string[]): Strength {
  return (value) => {
    const at = typeof value === "string" ? texts.indexOf(value.toLowerCase()) : -1;
    return at === -1 ? undefined : at;
  };
}

/** A check that must pass: 2 where it is pinned to an app, 1 where whoever can write can report it. */
export const requiredCheck: Strength = (value) => {
  const app = isRecord(value) ? valueAt(value, "integrationId") : undefined;
  return app !== undefined && Number(app) > 0 ? 2 : 1;
};
