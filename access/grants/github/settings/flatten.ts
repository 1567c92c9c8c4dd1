import { type Properties, secretValue, type Value } from "../../../stack/resource.ts";
import { isKnown } from "../../../stack/values/isKnown.ts";
import { isHidden, isList, isRecord } from "../../../stack/values/valueAt.ts";
import type { GitHubDirectory } from "../githubDirectory.ts";
import { own } from "../../../../model/own.ts";
import { canonicalText } from "./canonicalText.ts";
import { commonSpelling } from "./commonSpelling.ts";
import { hiddenSetting, hiddenSettings, type Setting, visibilityOf } from "./hiddenSettings.ts";
import type { SettingRules } from "./settingRules.ts";

/** Every property of a resource that decides access, as settings; a list is one setting for each of its elements. */
export function flatten(properties: Properties, rules: SettingRules, directory: GitHubDirectory): readonly Setting[] {
  return settingsIn(properties, "", { rules, directory });
}

interface Look {
  readonly rules: SettingRules;
  readonly directory: GitHubDirectory;
}

function settingsIn(value: Value, path: string, look: Look): readonly Setting[] {
  const { rules } = look;
  if (value === null || rules.harmless?.includes(path)) return [];
  if (isHidden(value)) return [hiddenSetting(path, value)];
  if (rules.secret?.includes(path)) return value === "" ? [] : [hiddenSetting(path, secretValue)];
  if (rules.told?.includes(path)) return hiddenSettings(value, path);
  if (isList(value)) return listSettings(value, path, look);
  if (isRecord(value)) return objectSettings(value, path, look);
  return [{ field: path, value: spelled(value, path, look), visible: "known", ...strengthOf(value, path, rules) }];
}

function objectSettings(value: Properties, path: string, look: Look): readonly Setting[] {
  const { rules } = look;
  const below = (key: string) => (path === "" ? key : `${path}.${key}`);
  const missing = Object.entries(rules.defaults ?? {}).filter(
    ([at]) => parentOf(at) === path && (own(value, lastOf(at)) ?? null) === null,
  );
  const inside = [
    ...Object.entries(value).flatMap(([key, each]) => settingsIn(each, below(key), look)),
    ...missing.flatMap(([at, each]) => settingsIn(each, at, look)),
  ];
  const says = path !== "" && (inside.length === 0 || rules.present?.includes(path));
  return says ? [{ field: path, value: "", visible: "known", ...strengthOf(value, path, rules) }, ...inside] : inside;
}

function listSettings(list: readonly Value[], path: string, look: Look): readonly Setting[] {
  const { rules } = look;
  if (rules.blocks?.includes(path)) return blockSettings(list, path, look);
  if (rules.ordered?.includes(path) && isKnown(list)) {
    const value = list.map((each) => spelled(each, path, look)).join(", ");
    return list.length === 0 ? [] : [{ field: path, value, visible: "known" }];
  }
  return list.flatMap((each) => elementSettings(each, path, look));
}

/** A second block is a mistake that the provider refuses; it is told after the first, whatever their order. */
function blockSettings(list: readonly Value[], path: string, look: Look): readonly Setting[] {
  const sorted = list.length < 2 ? list : [...list].sort((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
  return sorted.flatMap((each, at) => {
    const settings = isList(each) ? elementSettings(each, path, look) : settingsIn(each, path, look);
    return at === 0 ? settings : settings.map((setting) => ({ ...setting, field: `${setting.field} (${at + 1})` }));
  });
}

function elementSettings(element: Value, path: string, look: Look): readonly Setting[] {
  const { rules } = look;
  if (element === null) return [];
  if (isHidden(element)) return [hiddenSetting(path, element)];
  if (!isRecord(element))
    return [
      {
        field: `${path}: ${spelled(element, path, look)}`,
        value: "",
        visible: "known",
        ...strengthOf(element, path, rules),
      },
    ];
  const identity = isKnown(element) ? own(rules.identity, path)?.(element) : undefined;
  const isLeftOut = (key: string) => rules.harmless?.includes(`${path}.${key}`) === true;
  const said = canonicalText(element, isLeftOut);
  const visible = visibilityOf(element);
  const strength = visible === "known" ? strengthOf(element, path, rules) : {};
  return identity === undefined
    ? [{ field: `${path}: ${said}`, value: "", visible, ...strength }]
    : [{ field: `${path}: ${identity}`, value: said, visible, ...strength }];
}

function strengthOf(value: Value, path: string, rules: SettingRules): { readonly strength?: number } {
  const strength = own(rules.strength, path)?.(value);
  return strength === undefined ? {} : { strength };
}

function spelled(value: Value, path: string, { rules, directory }: Look): string {
  const text = canonicalText(value);
  const spelling = own(rules.spelling, path) ?? own(commonSpelling, path);
  return spelling === undefined ? text : spelling(text, directory);
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
