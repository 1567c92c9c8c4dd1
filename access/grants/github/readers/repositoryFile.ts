import type { StackResource } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import { isHidden, textAt, valueAt } from "../../../stack/values/valueAt.ts";
import { sortedUnique } from "../../../compareText.ts";
import { parseCodeowners } from "../../../github/codeowners/parseCodeowners.ts";
import type { Control } from "../../control.ts";
import type { TypeReader } from "../../typeReader.ts";
import { githubType } from "../githubType.ts";
import { eachOnce, settingsOf } from "../settings/settingsOf.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { repositoryLinks, teamLinks } from "../teams/links.ts";
import { teamRefOf } from "../teams/refs.ts";
import { wordAt } from "../values.ts";
import { type OwnedPath, ownerGrants } from "./ownerGrants.ts";

const rules: SettingRules = {
  harmless: [
    // Who is named as the author of the change, and its words.
    ...["commitAuthor", "commitEmail", "commitMessage"],
    "etag",
  ],
};

/** A file that the stack writes into a repository. Who owns paths by it is told where it is CODEOWNERS; what a workflow does is its text. */
export const repositoryFile: TypeReader = {
  types: [githubType("repositoryFile")],
  grants: (resource, view) => ownedPaths(resource).flatMap((owned) => ownerGrants(owned, resource, view)),
  controls: (resource, view) =>
    isCodeowners(resource)
      ? eachOnce([...settingsOf(resource, view, { ...rules, told: ["content"] }), ...ownersLines(resource)])
      : settingsOf(resource, view, rules),
  links: (resource, view) => [...repositoryLinks(resource, view), ...teamLinks(teamsNamed(resource), view)],
};

/** Is it one of the three places where GitHub looks? */
function isCodeowners({ properties }: StackResource): boolean {
  return /^(\.github\/|docs\/)?CODEOWNERS$/.test(wordAt(properties, "file") ?? "");
}

/** Every team that the text may name. Links are asked of each resource, so the file is not read for them. */
function teamsNamed(resource: StackResource): readonly string[] {
  if (!isCodeowners(resource)) return [];
  const named = (textAt(resource.properties, "content") ?? "").matchAll(/@[\w-]+\/([\w-]+)/g);
  return [...new Set([...named].map(([, slug]) => teamRefOf(slug ?? "")))];
}

function rulesIn({ properties }: StackResource) {
  return parseCodeowners(textAt(properties, "content") ?? "").rules;
}

function ownedPaths(resource: StackResource): readonly OwnedPath[] {
  if (!isCodeowners(resource)) return [];
  return rulesIn(resource).flatMap(({ pattern, owners }) => owners.map((owner) => ({ pattern, owner })));
}

/** The rules of the file in their order, which decides: the last that matches wins. */
function ownersLines(resource: StackResource): readonly Control[] {
  const content = valueAt(resource.properties, "content");
  if (isHidden(content) || content === undefined) return [];
  const lines = rulesIn(resource).map(({ pattern, owners }) =>
    [pattern, ...sortedUnique(owners.map(({ text }) => text.toLowerCase()))].join(" "),
  );
  return [
    {
      kind: "protection",
      subject: subjectOf(resource),
      field: "content",
      value: lines.join("\n"),
      visible: "known",
      urn: resource.urn,
    },
  ];
}
