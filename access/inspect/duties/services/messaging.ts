import type { ServiceTables } from "../serviceTable.ts";

/** Queues, topics, events and workflows. Input and output of an execution are business data. */
export const messaging: ServiceTables = {
  events: {
    workload: ["InvokeApiDestination", "PutEvents", "PutPartnerEvents", "PutRawEvents", "StartReplay"],
    "secret-value": ["RetrieveConnectionCredentials"],
    configuration: ["AllowVendedLogDeliveryForResource"],
  },
  iot: { workload: ["Connect", "Publish", "Receive", "RetainPublish", "Subscribe"] },
  scheduler: { brake: ["DeleteSchedule"] },
  ses: { workload: ["Send*"], "resource-policy": ["*IdentityPolicy"] },
  sns: { workload: ["Publish"] },
  sqs: {
    data: ["PurgeQueue", "ReceiveMessage"],
    workload: ["ChangeMessageVisibility", "DeleteMessage", "SendMessage", "StartMessageMoveTask"],
    "resource-policy": ["SetQueueAttributes"],
  },
  states: {
    release: ["PublishStateMachineVersion", "UpdateStateMachine", "UpdateStateMachineAlias"],
    data: ["DescribeExecution", "GetExecutionHistory"],
    "secret-value": ["RevealSecrets"],
    brake: ["StopExecution"],
    workload: [
      "GetActivityTask",
      "InvokeHTTPEndpoint",
      "RedriveExecution",
      "SendTask*",
      "StartExecution",
      "StartSyncExecution",
      "TestState",
    ],
  },
};
