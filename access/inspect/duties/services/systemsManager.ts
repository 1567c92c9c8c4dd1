import type { ServiceTables } from "../serviceTable.ts";

/** Systems Manager: parameters, of which SecureStrings are secrets, sessions and automation. */
export const systemsManager: ServiceTables = {
  ec2messages: { workload: ["*"] },
  ssm: {
    "parameter-value": ["GetParameter", "GetParameters"],
    // Whatever lies below a path, and every value that there ever was.
    "secret-value": ["GetParameterHistory", "GetParametersByPath"],
    "parameter-write": ["DeleteParameter", "DeleteParameters", "PutParameter"],
    "secret-write": ["LabelParameterVersion", "UnlabelParameterVersion"],
    shell: ["CreateAssociation*", "ResumeSession", "SendCommand", "StartSession", "UpdateAssociation"],
    credential: ["CreateActivation", "GetAccessToken", "RequestManagedInstanceRoleToken", "StartAccessRequest"],
    brake: [
      "CancelCommand",
      "SendAutomationSignal",
      "StartAutomationExecution",
      "StopAutomationExecution",
      "TerminateSession",
    ],
    telemetry: ["GetCommandInvocation", "ListCommandInvocations"],
    alarms: ["CreateOpsItem", "UpdateOpsItem"],
    workload: [
      "ExecuteAPI",
      "PutComplianceItems",
      "PutConfigurePackageResult",
      "PutInventory",
      "UpdateAssociationStatus",
      "UpdateInstanceAssociationStatus",
      "UpdateInstanceInformation",
    ],
  },
  ssmmessages: { workload: ["*"] },
};
