import type { StackResource } from "../../../stack/resource.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { githubType } from "../githubType.ts";
import { repositoryLinks } from "../teams/links.ts";
import type { SettingRules } from "./settingRules.ts";
import { settingsOf } from "./settingsOf.ts";

/** A reader of types that are told by their settings, and by grants where some are given. */
export function settingReader(
  names: readonly string[],
  rules: SettingRules,
  more: Partial<Pick<TypeReader, "grants" | "links">> = {},
): TypeReader {
  return {
    types: names.map(githubType),
    controls: (resource: StackResource, view: StackView) => settingsOf(resource, view, rules),
    links: repositoryLinks,
    ...more,
  };
}
