import type { ServiceTables } from "../serviceTable.ts";

/** Streams, queries over data, and search. */
export const analytics: ServiceTables = {
  aoss: {
    data: ["APIAccessAll", "DashboardsAccessAll"],
    "resource-policy": ["CreateAccessPolicy", "DeleteAccessPolicy", "UpdateAccessPolicy"],
    tagging: ["TagResource", "UntagResource"],
  },
  athena: {
    data: [
      "CreatePresignedNotebookUrl",
      "ExportNotebook",
      "GetCalculationExecution",
      "GetQueryResults",
      "GetQueryResultsStream",
      "GetSessionEndpoint",
      "RunQuery",
      "StartCalculationExecution",
      "StartQueryExecution",
      "StartSession",
    ],
  },
  elasticmapreduce: { "secret-value": ["GetClusterSessionCredentials"] },
  es: { data: ["ESCrossClusterGet", "ESHttp*"] },
  firehose: { workload: ["PutRecord", "PutRecordBatch"] },
  glue: {
    "secret-value": ["GetConnection", "GetConnections"],
    data: ["GetDataPreviewStatement", "GetEntityRecords", "GetStatement"],
    shell: ["CreateSession", "GetSessionEndpoint", "RunStatement"],
    workload: ["StartBlueprintRun", "StartJobRun", "StartWorkflowRun"],
    configuration: ["DescribeConnectionType", "DescribeEntity", "ListConnectionTypes", "ListEntities"],
  },
  "kafka-cluster": { data: ["ReadData", "WriteData*"], workload: ["Connect"] },
  kinesis: {
    data: ["GetRecords", "GetShardIterator", "SubscribeToShard"],
    workload: ["PutRecord", "PutRecords"],
    "resource-policy": ["DeleteResourcePolicy", "PutResourcePolicy"],
  },
  lakeformation: { data: ["GetDataAccess"] },
  timestream: { data: ["Select", "SelectValues"], workload: ["WriteRecords"] },
  opensearch: { data: ["ApplicationAccessAll", "GetDirectQuery", "GetDirectQueryResult", "StartDirectQuery"] },
  redshift: {
    "secret-value": ["GetClusterCredentials", "GetClusterCredentialsWithIAM", "GetIdentityCenterAuthToken"],
    data: ["CopyClusterSnapshot", "ExecuteQuery", "FetchResults", "RestoreFromClusterSnapshot", "RestoreTable*"],
    identity: ["CreateClusterUser", "JoinGroup", "ModifyClusterIamRoles"],
    oversight: ["DisableLogging"],
  },
  "redshift-data": { data: ["BatchExecuteStatement", "ExecuteStatement", "GetStatementResult"] },
  "redshift-serverless": {
    "secret-value": ["GetCredentials", "GetIdentityCenterAuthToken"],
    data: ["Restore*"],
  },
};
