import { mergedTags } from "./tags.ts";
import { normalJson } from "./normalJson.ts";
import type { Failure, Property, ResourceType } from "./resourceType.ts";
import { isMap, isUnknown, listOf, mapOf, type Properties, textOf, unknownValue, type Value } from "./values.ts";

export interface CheckSetting {
  readonly region: string;
  readonly defaultTags: { readonly [key: string]: string };
  /** The inputs that the state holds; empty for a new resource. */
  readonly olds: Properties;
  /** The name that the resource gets when it names none. */
  readonly autoName: string;
}

export interface Checked {
  readonly inputs: Properties;
  readonly failures: readonly Failure[];
}

const ofEveryResource = new Set(["__defaults", "tagsAll"]);

/** The inputs of a program with the provider's own and the type's defaults, and what is wrong with them. */
export function checkInputs(type: ResourceType, news: Properties, setting: CheckSetting): Checked {
  const failures: Failure[] = [];
  const fail = (property: string, reason: string) => failures.push({ property, reason });
  const inputs: { [name: string]: Value } = {};
  for (const [name, value] of Object.entries(news)) {
    if (value === null || ofEveryResource.has(name)) continue;
    const property = type.properties[name];
    if (property === undefined && type.takesAnything) inputs[name] = value;
    else if (property === undefined) fail(name, `unknown or unsupported property "${name}" of ${type.token}`);
    else
      inputs[name] =
        property.kind === "json" && isMap(value) && !isUnknown(value) ? normalJson(JSON.stringify(value)) : value;
  }

  const defaults: string[] = [];
  for (const [name, property] of Object.entries(type.properties)) {
    if (inputs[name] !== undefined) continue;
    const value = property.autoNamed ? autoName(name, setting) : property.default;
    if (value === undefined) continue;
    inputs[name] = value;
    defaults.push(name);
  }
  if (type.regional) inputs.region ??= setting.region;
  if (type.tagged) {
    const tags = inputs.tags ?? {};
    inputs.tagsAll = isUnknown(tags) ? unknownValue : mergedTags(mapOf(tags), setting.defaultTags);
  }

  for (const [name, property] of Object.entries(type.properties)) {
    const value = inputs[name];
    if (value === undefined && property.required) fail(name, `Missing required property "${name}" of ${type.token}`);
    if (value === undefined || value === unknownValue) continue;
    for (const reason of problemsOf(property, value)) fail(name, `"${name}" ${reason}`);
  }
  for (const { property, reason } of type.problems?.(inputs) ?? []) fail(property, reason);

  return { inputs: { __defaults: defaults.sort(), ...inputs }, failures };
}

function autoName(name: string, { olds, autoName }: CheckSetting): string {
  return listOf(olds.__defaults).includes(name) ? textOf(olds[name]) : autoName;
}

function problemsOf({ kind, rule, numberRule }: Property, value: Value): readonly string[] {
  if (kind === "strings") {
    if (!Array.isArray(value)) return ["must be a list of strings"];
    const known = (value as readonly Value[]).filter((member) => !isUnknown(member));
    if (known.some((member) => typeof member !== "string")) return ["must be a list of strings"];
    return listOf(known).flatMap((member) => rule?.(member) ?? []);
  }
  if (kind === "map") {
    const texts = isMap(value) && Object.values(value).every((member) => typeof member === "string");
    return texts ? [] : ["must be a map of strings"];
  }
  if (typeof value === "string" && (kind === "string" || kind === "json")) return present(rule?.(value));
  if (typeof value === "number" && kind === "number") return present(numberRule?.(value));
  return typeof value === "boolean" && kind === "boolean" ? [] : [`must be a ${kind === "json" ? "string" : kind}`];
}

function present(problem: string | undefined): readonly string[] {
  return problem === undefined ? [] : [problem];
}
