import type { TypeReader } from "../../typeReader.ts";
import { fromLaxToStrict, isTrue, offIsStrict, onIsStrict } from "../settings/strengths.ts";
import { repositoryByName } from "../settings/commonSpelling.ts";
import { settingReader } from "../settings/settingReader.ts";

const features = [
  "advancedSecurity",
  "codeSecurity",
  "secretScanning",
  "secretScanningAiDetection",
  "secretScanningNonProviderPatterns",
  "secretScanningPushProtection",
];

/** A repository: who sees it, how changes come in, and what is looked for in it. */
export const repository: TypeReader = settingReader(["repository"], {
  kind: "protection",
  harmless: [
    // How it presents itself.
    ...["description", "homepageUrl", "topics"],
    // What it has beside its code.
    ...["hasDiscussions", "hasDownloads", "hasIssues", "hasProjects", "hasWiki"],
    // What it begins with.
    ...["autoInit", "gitignoreTemplate", "licenseTemplate"],
    // How a merge is worded, and what is tidied up after it.
    ...["mergeCommitMessage", "mergeCommitTitle", "squashMergeCommitMessage", "squashMergeCommitTitle"],
    ...["deleteBranchOnMerge", "allowUpdateBranch"],
    // How the provider works.
    ...["etag", "ignoreVulnerabilityAlertsDuringRead", "archiveOnDestroy"],
  ],
  strength: {
    visibility: fromLaxToStrict("public", "internal", "private"),
    private: onIsStrict,
    allowForking: offIsStrict,
    isTemplate: offIsStrict,
    vulnerabilityAlerts: onIsStrict,
    webCommitSignoffRequired: onIsStrict,
    ...Object.fromEntries(
      features.map((feature) => [`securityAndAnalysis.${feature}.status`, fromLaxToStrict("disabled", "enabled")]),
    ),
  },
  spelling: { name: repositoryByName },
});

/** Whether weaknesses of what a repository uses are looked for and mended. */
export const repositorySecurity: TypeReader = settingReader(
  ["repositoryVulnerabilityAlerts", "repositoryDependabotSecurityUpdates"],
  { kind: "protection", harmless: ["etag"], strength: { enabled: onIsStrict } },
);

/** What a repository publishes on the web. */
export const pages: TypeReader = settingReader(["repositoryPages"], {
  harmless: ["etag"],
  strength: { public: (value) => (isTrue(value) ? -1 : 0), httpsEnforced: onIsStrict },
});

/** Branches that the stack makes, the one that is protected by default, and releases, which workflows can begin with. */
export const refs: TypeReader = settingReader(["branch", "branchDefault", "release"], {
  harmless: [
    // Words of a release.
    ...["body", "name", "discussionCategoryName", "generateReleaseNotes", "prerelease"],
    // How the provider works.
    ...["etag", "waitForRename"],
  ],
});
