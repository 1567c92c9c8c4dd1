import type { ServiceTables } from "../serviceTable.ts";

/** What records what was done, and finds what is wrong. To switch it off is a finding whatever the duty. */
export const oversight: ServiceTables = {
  "access-analyzer": {
    oversight: ["DeleteAnalyzer", "DeleteServiceLinkedAnalyzer"],
    "audit-work": [
      "CancelPolicyGeneration",
      "CreateAccessPreview",
      "GenerateFindingRecommendation",
      "StartPolicyGeneration",
      "StartResourceScan",
    ],
  },
  cloudtrail: {
    oversight: [
      "DeleteEventDataStore",
      "DeleteTrail",
      "PutEventSelectors",
      "StopEventDataStoreIngestion",
      "StopLogging",
      "UpdateEventDataStore",
      "UpdateTrail",
    ],
    trail: [
      "CancelQuery",
      "GenerateQuery",
      "GenerateQueryResultsSummary",
      "GetEventDataStoreData",
      "GetQueryResults",
      "LookupEvents",
      "StartQuery",
    ],
  },
  "cloudtrail-data": { workload: ["PutAuditEvents"] },
  config: {
    oversight: [
      "DeleteConfigurationRecorder",
      "DeleteDeliveryChannel",
      "DeleteEvaluationResults",
      "DeleteServiceLinkedConfigurationRecorder",
      "StopConfigurationRecorder",
    ],
    "audit-work": ["DeliverConfigSnapshot", "StartConfigRulesEvaluation", "StartResourceEvaluation"],
    workload: ["PutEvaluations", "PutExternalEvaluation"],
  },
  detective: { oversight: ["DeleteGraph", "DeleteMembers", "DisassociateMembership"] },
  guardduty: {
    oversight: [
      "DeleteDetector",
      "DeleteMembers",
      "DeletePublishingDestination",
      "DisassociateFrom*",
      "DisassociateMembers",
      "StopMonitoringMembers",
      "UpdateDetector",
    ],
    alarms: ["*Filter", "*archiveFindings", "ArchiveFindings", "UpdateFindingsFeedback"],
  },
  inspector2: {
    oversight: ["Disable", "DisassociateMember"],
    "audit-work": ["CreateFindingsReport", "CreateSbomExport", "Cancel*"],
    alarms: ["*Filter"],
  },
  macie2: {
    oversight: ["DeleteMember", "DisableMacie", "DisassociateFrom*", "DisassociateMember"],
    data: ["GetSensitiveDataOccurrences"],
  },
  securityhub: {
    oversight: [
      "BatchDisableStandards",
      "DeleteMembers",
      "DisableImportFindingsForProduct",
      "DisableSecurityHub",
      "DisableSecurityHubV2",
      "DisassociateFrom*",
      "DisassociateMembers",
    ],
    alarms: ["*AutomationRule*", "*Insight", "BatchUpdateFindings", "UpdateFindings"],
    workload: ["BatchImportFindings"],
  },
};
