import { type Properties, secretValue, type Value } from "../../stack/resource.ts";
import { isKnown } from "../../stack/values/isKnown.ts";
import { isHidden, isList, isRecord } from "../../stack/values/valueAt.ts";
import type { ControlKind } from "../control.ts";
import { canonicalJson } from "../../canonicalJson.ts";
import { type Draft, hidden, known } from "./draft.ts";

/** How the properties of a type are said. */
export interface Settings {
  /** Absent: `setting`. */
  readonly kind?: ControlKind;
  /** Properties that are said otherwise, or that may change without anybody gaining or losing anything. */
  readonly except?: readonly string[];
  /** What the provider takes where a property is not given; said like this, it is not said at all. */
  readonly defaults?: Properties;
  /** Lists whose order says something. */
  readonly ordered?: readonly string[];
}

/**
 * Every property of a resource that is not told otherwise, one control for each value: a path, and the value as text. The order of lists says nothing,
 * and what is empty counts as not given.
 */
export function settingDrafts(properties: Properties, settings: Settings = {}): readonly Draft[] {
  const { kind = "setting", except = [], defaults = {}, ordered = [] } = settings;
  return Object.entries(properties).flatMap(([property, value]) => {
    if (except.includes(property)) return [];
    const otherwise = Object.hasOwn(defaults, property) ? defaults[property] : undefined;
    if (otherwise !== undefined && canonicalJson(otherwise) === canonicalJson(value)) return [];
    return leaves(value, placeIn("", property), kind, ordered.includes(property));
  });
}

/** A value at a path of its own, such as `vpcConfig.endpointPublicAccess`. */
export function valueDrafts(value: Value, path: string, kind: ControlKind = "setting"): readonly Draft[] {
  return leaves(value, path, kind, false);
}

/** Each value inside a value. */
function leaves(value: Value, place: string, kind: ControlKind, ordered: boolean): readonly Draft[] {
  if (isHidden(value)) return [hidden(kind, place, value === secretValue ? "secret" : "unknown")];
  if (isList(value)) return value.flatMap((item, at) => member(item, place, at, kind, ordered));
  if (isRecord(value))
    return Object.entries(value).flatMap(([key, item]) => leaves(item, placeIn(place, key), kind, ordered));
  return value === null || value === "" ? [] : [known(kind, place, String(value))];
}

function member(item: Value, place: string, at: number, kind: ControlKind, ordered: boolean): readonly Draft[] {
  if (ordered || !isKnown(item)) return leaves(item, `${place}[${at}]`, kind, ordered);
  const text = typeof item === "string" ? item : canonicalJson(item);
  return text === "" || text === "null" ? [] : [known(kind, `${place}: ${text}`, "")];
}

function placeIn(place: string, key: string): string {
  if (!/^[\w:/-]+$/.test(key)) return `${place}[${JSON.stringify(key)}]`;
  return place === "" ? key : `${place}.${key}`;
}
