import type { ServiceTables } from "../serviceTable.ts";

/** Building, releasing and configuring software. */
export const delivery: ServiceTables = {
  amplify: {
    release: ["CreateDeployment", "StartDeployment", "StartJob"],
    "release-stop": ["StopJob"],
    artefact: ["GetArtifactUrl"],
    telemetry: ["GenerateAccessLogs"],
  },
  appconfig: {
    release: ["CreateHostedConfigurationVersion", "StartDeployment", "ValidateConfiguration"],
    "release-stop": ["StopDeployment"],
    workload: ["GetConfiguration", "GetLatestConfiguration", "StartConfigurationSession"],
  },
  codeartifact: {
    release: ["CopyPackageVersions", "PublishPackageVersion", "PutPackageMetadata"],
    artefact: ["GetAuthorizationToken", "GetPackageVersionAsset", "ReadFromRepository"],
    "resource-policy": ["PutDomainPermissionsPolicy", "PutRepositoryPermissionsPolicy"],
  },
  codebuild: {
    release: ["InvalidateProjectCache", "RetryBuild*", "StartBuild", "StartBuildBatch"],
    "release-stop": ["StopBuild", "StopBuildBatch"],
    shell: ["StartCommandExecution", "StartSandbox", "StartSandboxConnection"],
    "secret-write": ["ImportSourceCredentials", "PersistOAuthToken"],
    workload: ["BatchPutCodeCoverages", "BatchPutTestCases", "CreateReport", "UpdateReport"],
  },
  codecommit: {
    artefact: [
      "BatchGetCommits",
      "GetBlob",
      "GetDifferences",
      "GetFile",
      "GetFolder",
      "GitPull",
      "GetUploadArchiveStatus",
      "CancelUploadArchive",
      "UploadArchive",
    ],
    // Who writes code, or approves it, does so as a person, not by one of these duties.
    workload: [
      "CreateBranch",
      "CreateCommit",
      "CreatePullRequest",
      "GitPush",
      "Merge*",
      "Post*",
      "PutFile",
      "DeleteFile",
    ],
    oversight: [
      "DeleteApprovalRuleTemplate",
      "DeletePullRequestApprovalRule",
      "DisassociateApprovalRuleTemplateFromRepository",
      "OverridePullRequestApprovalRules",
      "UpdatePullRequestApprovalRuleContent",
      "UpdatePullRequestApprovalState",
    ],
  },
  codeconnections: { release: ["PassConnection", "UseConnection"] },
  codedeploy: {
    release: [
      "ContinueDeployment",
      "CreateCloudFormationDeployment",
      "CreateDeployment",
      "PutLifecycleEventHookExecutionStatus",
      "RegisterApplicationRevision",
      "SkipWaitTimeForInstanceTermination",
    ],
    "release-stop": ["StopDeployment"],
  },
  "codedeploy-commands-secure": {
    workload: ["GetDeploymentSpecification", "PollHostCommand", "PutHostCommand*"],
  },
  codepipeline: {
    release: [
      "EnableStageTransition",
      "PutActionRevision",
      "RetryStageExecution",
      "RollbackStage",
      "StartPipelineExecution",
    ],
    "release-stop": ["DisableStageTransition", "StopPipelineExecution"],
    oversight: ["OverrideStageCondition", "PutApprovalResult"],
    workload: [
      "AcknowledgeJob",
      "AcknowledgeThirdPartyJob",
      "GetJobDetails",
      "GetThirdPartyJobDetails",
      "PollFor*",
      "PutJob*",
      "PutThirdPartyJob*",
    ],
  },
  "codestar-connections": { release: ["PassConnection", "UseConnection"] },
};
