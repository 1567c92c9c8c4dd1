import type { Properties } from "../../../stack/resource.ts";
import type { TypeReader } from "../../typeReader.ts";
import {
  demands,
  fromLaxToStrict,
  isTrue,
  moreIsStrict,
  offIsStrict,
  onIsStrict,
  opens,
  requiredCheck,
} from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";
import type { SettingRules } from "../settings/settingRules.ts";
import { wordAt } from "../values.ts";

const switches = ["creation", "deletion", "nonFastForward", "requiredLinearHistory", "requiredSignatures", "update"];
const reviewSwitches = [
  "dismissStaleReviewsOnPush",
  "requireCodeOwnerReview",
  "requireLastPushApproval",
  "requiredReviewThreadResolution",
];
/** Rules whose being there demands something; what they demand exactly cannot be compared. */
const parametered = [
  "branchNamePattern",
  "commitAuthorEmailPattern",
  "commitMessagePattern",
  "committerEmailPattern",
  "copilotCodeReview",
  "maxFilePathLength",
  "maxFileSize",
  "mergeQueue",
  "tagNamePattern",
];

const word = (path: string) => (element: Properties) => wordAt(element, path);
const under = (at: string, names: readonly string[]) => names.map((name) => `${at}.${name}`);
const all = <T>(paths: readonly string[], value: T) => Object.fromEntries(paths.map((path) => [path, value]));

/**
 * Rules for branches, tags and pushes. GitHub adds up all rulesets that apply, and the strictest rule wins.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
const rulesetRules: SettingRules = {
  kind: "protection",
  harmless: ["etag", "name"],
  defaults: {
    ...all(under("rules", switches), false),
    "rules.updateAllowsFetchAndMerge": false,
    ...all(under("rules.pullRequest", reviewSwitches), false),
    "rules.pullRequest.requiredApprovingReviewCount": 0,
    "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy": false,
    "rules.requiredStatusChecks.doNotEnforceOnCreate": false,
  },
  present: under("rules", ["pullRequest", ...parametered]),
  identity: {
    bypassActors: (actor) => [wordAt(actor, "actorType"), wordAt(actor, "actorId")].filter(Boolean).join(" "),
    "rules.requiredStatusChecks.requiredChecks": word("context"),
    "rules.requiredCodeScanning.requiredCodeScanningTools": word("tool"),
  },
  strength: {
    enforcement: fromLaxToStrict("disabled", "evaluate", "active"),
    bypassActors: opens,
    "conditions.refName.includes": demands,
    "conditions.refName.excludes": opens,
    "conditions.repositoryName.includes": demands,
    "conditions.repositoryName.excludes": opens,
    "conditions.repositoryName.protected": onIsStrict,
    "conditions.repositoryIds": demands,
    "conditions.repositoryProperty.includes": demands,
    "conditions.repositoryProperty.excludes": opens,
    ...all(under("rules", switches), onIsStrict),
    "rules.updateAllowsFetchAndMerge": (value) => (isTrue(value) ? -1 : 0),
    "rules.pullRequest": demands,
    ...all(under("rules.pullRequest", reviewSwitches), onIsStrict),
    "rules.pullRequest.requiredApprovingReviewCount": moreIsStrict,
    "rules.pullRequest.requiredReviewers": demands,
    "rules.requiredStatusChecks.strictRequiredStatusChecksPolicy": onIsStrict,
    "rules.requiredStatusChecks.doNotEnforceOnCreate": offIsStrict,
    "rules.requiredStatusChecks.requiredChecks": requiredCheck,
    "rules.requiredDeployments.requiredDeploymentEnvironments": demands,
    "rules.requiredCodeScanning.requiredCodeScanningTools": demands,
    "rules.requiredWorkflows.requiredWorkflows": demands,
    "rules.fileExtensionRestriction.restrictedFileExtensions": demands,
    "rules.filePathRestriction.restrictedFilePaths": demands,
    ...all(under("rules", parametered), demands),
  },
  spelling: {
    "conditions.repositoryIds": (text, directory) =>
      /^\d{1,15}$/.test(text) ? directory.repositoryWithId(Number(text)) : text,
  },
};

export const ruleset: TypeReader = settingReader(["repositoryRuleset", "organizationRuleset"], rulesetRules);
