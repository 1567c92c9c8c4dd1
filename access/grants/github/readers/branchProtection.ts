import type { TypeReader } from "../../typeReader.ts";
import { demands, moreIsStrict, offIsStrict, onIsStrict, opens } from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";
import type { SettingRules, Strength } from "../settings/settingRules.ts";

const lower = (text: string) => text.toLowerCase();
/** `context:app_id`, of which the app may be left out, or be any (`-1`). */
const check: Strength = (value) => (/:\d+$/.test(String(value)) ? 2 : 1);
const allOn = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, onIsStrict]));
const allOpen = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, opens]));

const reviews = "requiredPullRequestReviews";
const on = [
  "enforceAdmins",
  "lockBranch",
  "requireConversationResolution",
  "requireSignedCommits",
  "requiredLinearHistory",
  `${reviews}.dismissStaleReviews`,
  `${reviews}.requireCodeOwnerReviews`,
  `${reviews}.requireLastPushApproval`,
  `${reviews}.restrictDismissals`,
  `${reviews}.includeAdmins`,
  "requiredStatusChecks.strict",
  "requiredStatusChecks.includeAdmins",
  "restrictPushes.blocksCreations",
];
/** Each of these may pass by what holds for everybody else. */
const actors = [
  "forcePushBypassers",
  `${reviews}.pullRequestBypassers`,
  `${reviews}.dismissalRestrictions`,
  `${reviews}.bypassPullRequestAllowances.apps`,
  `${reviews}.bypassPullRequestAllowances.teams`,
  `${reviews}.bypassPullRequestAllowances.users`,
  `${reviews}.dismissalApps`,
  `${reviews}.dismissalTeams`,
  `${reviews}.dismissalUsers`,
  "restrictPushes.pushAllowances",
  "restrictions.apps",
  "restrictions.teams",
  "restrictions.users",
];

const rules: SettingRules = {
  kind: "protection",
  harmless: ["etag"],
  blocks: [reviews, "requiredStatusChecks", "restrictPushes"],
  present: [reviews, "requiredStatusChecks", "restrictPushes", "restrictions"],
  defaults: {
    [`${reviews}.dismissStaleReviews`]: false,
    [`${reviews}.requireCodeOwnerReviews`]: false,
    [`${reviews}.requireLastPushApproval`]: false,
    [`${reviews}.restrictDismissals`]: false,
    [`${reviews}.requiredApprovingReviewCount`]: 1,
    "requiredStatusChecks.strict": false,
    enforceAdmins: false,
    requireConversationResolution: false,
    requireSignedCommits: false,
  },
  strength: {
    ...allOn(on),
    ...allOpen(actors),
    allowsDeletions: offIsStrict,
    allowsForcePushes: offIsStrict,
    [reviews]: demands,
    [`${reviews}.requiredApprovingReviewCount`]: moreIsStrict,
    requiredStatusChecks: demands,
    "requiredStatusChecks.contexts": check,
    "requiredStatusChecks.checks": check,
    restrictPushes: demands,
    restrictions: demands,
  },
  spelling: Object.fromEntries(actors.map((path) => [path, lower])),
};

/** The switches that only the newer kind has; off, they forbid. */
const newer: SettingRules = {
  ...rules,
  defaults: {
    ...rules.defaults,
    allowsDeletions: false,
    allowsForcePushes: false,
    lockBranch: false,
    requiredLinearHistory: false,
    "restrictPushes.blocksCreations": true,
  },
  spelling: {
    ...rules.spelling,
    // A name or a node id.
    repositoryId: (text, directory) => (/^[\w.-]+$/.test(text) && !isNodeId(text) ? directory.repository(text) : text),
  },
};

function isNodeId(text: string): boolean {
  return /^(R_|MDEwOlJlcG9zaXRvcnk)/.test(text);
}

/**
 * Protection of one branch, or of those that a pattern names, in the manner before rulesets.
 *
 * @see https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches
 */
export const branchProtection: TypeReader = settingReader(["branchProtection"], newer);

/** The same of one branch, by an older way to it. */
export const branchProtectionV3: TypeReader = settingReader(["branchProtectionV3"], rules);
