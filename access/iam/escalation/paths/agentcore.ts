import type { EscalationPath } from "../escalationPath.ts";
import { cloudsplaining, pathfinding, prowler } from "./sources.ts";
import { passRole, step } from "./steps.ts";

const beyondTrust = "https://www.beyondtrust.com/blog/entry/aws-agentcore-privilege-escalation";
const passToAgentCore = passRole("bedrock-agentcore.amazonaws.com");
const passOnly = "Allow iam:PassRole only on the exact roles of one's own agents and tools.";
const createRuntime = [
  step("bedrock-agentcore:CreateAgentRuntime", "none"),
  step("bedrock-agentcore:CreateAgentRuntimeEndpoint", "own-agentcore-runtime"),
  step("bedrock-agentcore:CreateWorkloadIdentity", "own-agentcore-workload-identity"),
] as const;
const commandInOwn = step("bedrock-agentcore:InvokeAgentRuntimeCommand", "own-agentcore-runtime");

/** Amazon Bedrock AgentCore. */
export const agentcorePaths: readonly EscalationPath[] = [
  {
    id: "bedrock-001",
    name: "iam:PassRole + bedrock-agentcore:CreateCodeInterpreter + bedrock-agentcore:StartCodeInterpreterSession + bedrock-agentcore:InvokeCodeInterpreter",
    sources: [pathfinding("bedrock-001"), cloudsplaining, prowler],
    steps: [
      passToAgentCore,
      step("bedrock-agentcore:CreateCodeInterpreter", "none"),
      step("bedrock-agentcore:StartCodeInterpreterSession", "own-agentcore-interpreter"),
      step("bedrock-agentcore:InvokeCodeInterpreter", "own-agentcore-interpreter"),
    ],
    how: "Makes a code interpreter with a privileged role and runs one's code in it.",
    fix: passOnly,
  },
  {
    id: "bedrock-002",
    name: "bedrock-agentcore:StartCodeInterpreterSession + bedrock-agentcore:InvokeCodeInterpreter",
    sources: [pathfinding("bedrock-002"), cloudsplaining, prowler],
    steps: [
      step("bedrock-agentcore:StartCodeInterpreterSession", "agentcore-interpreter"),
      step("bedrock-agentcore:InvokeCodeInterpreter", "agentcore-interpreter"),
    ],
    how: "Runs one's code in a code interpreter that stands already, with its role.",
    fix: "Allow sessions only with code interpreters by name, whose role has no more than the caller needs.",
  },
  {
    id: "bedrock-003",
    name: "iam:PassRole + bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:InvokeAgentRuntimeCommand",
    sources: [pathfinding("bedrock-003"), beyondTrust],
    steps: [passToAgentCore, ...createRuntime, commandInOwn],
    how: "Makes an agent runtime with a privileged role and runs one's command in it.",
    fix: passOnly,
  },
  {
    id: "bedrock-004",
    name: "bedrock-agentcore:InvokeAgentRuntimeCommand",
    sources: [pathfinding("bedrock-004"), beyondTrust],
    steps: [step("bedrock-agentcore:InvokeAgentRuntimeCommand", "agentcore-runtime")],
    how: "Runs one's command in an agent runtime that stands already, with its role.",
    fix: "Allow bedrock-agentcore:InvokeAgentRuntimeCommand only on runtimes by name, whose role has no more than the caller needs.",
  },
  {
    id: "bedrock-005",
    name: "iam:PassRole + bedrock-agentcore:CreateHarness + bedrock-agentcore:CreateAgentRuntime + bedrock-agentcore:CreateAgentRuntimeEndpoint + bedrock-agentcore:CreateWorkloadIdentity + bedrock-agentcore:GetAgentRuntime + bedrock-agentcore:InvokeAgentRuntimeCommand",
    sources: [pathfinding("bedrock-005"), beyondTrust],
    steps: [
      passToAgentCore,
      step("bedrock-agentcore:CreateHarness", "none"),
      ...createRuntime,
      step("bedrock-agentcore:GetAgentRuntime", "own-agentcore-runtime"),
      commandInOwn,
    ],
    how: "Makes an agent harness with a privileged role and runs one's command in its runtime.",
    fix: passOnly,
  },
  {
    id: "bedrock-006",
    name: "iam:PassRole + bedrock-agentcore:CreateBrowser + bedrock-agentcore:StartBrowserSession + bedrock-agentcore:ConnectBrowserAutomationStream",
    sources: [pathfinding("bedrock-006"), beyondTrust],
    steps: [
      passToAgentCore,
      step("bedrock-agentcore:CreateBrowser", "none"),
      step("bedrock-agentcore:StartBrowserSession", "own-agentcore-browser"),
      step("bedrock-agentcore:ConnectBrowserAutomationStream", "none"),
    ],
    how: "Makes a browser with a privileged role and has it read the role's credentials.",
    fix: passOnly,
  },
  {
    id: "bedrock-007",
    name: "bedrock-agentcore:StartBrowserSession + bedrock-agentcore:ConnectBrowserAutomationStream",
    sources: [pathfinding("bedrock-007"), beyondTrust],
    steps: [
      step("bedrock-agentcore:StartBrowserSession", "agentcore-browser"),
      step("bedrock-agentcore:ConnectBrowserAutomationStream", "none"),
    ],
    how: "Has a browser that stands already read the credentials of its role.",
    fix: "Allow sessions only with browsers by name, whose role has no more than the caller needs.",
  },
];
