import { jobDefinition } from "./batch.ts";
import { daemonTaskDefinition, expressService, taskDefinition } from "./ecs.ts";
import {
  agentRuntime,
  appRunnerService,
  codebuildProject,
  lambdaFunction,
  lightsailDeployment,
  sagemakerModel,
} from "./images.ts";
import { helmRelease, kubernetesWorkloads, persistentVolume } from "./kubernetes.ts";
import type { ObjectShape } from "./shape.ts";

/** Every type that runs containers, with the form of its definition. */
export const workloads: ReadonlyMap<string, ObjectShape> = new Map<string, ObjectShape>([
  ["aws:apprunner/service:Service", appRunnerService],
  ["aws:batch/jobDefinition:JobDefinition", jobDefinition],
  ["aws:bedrock/agentcoreAgentRuntime:AgentcoreAgentRuntime", agentRuntime],
  ["aws:codebuild/project:Project", codebuildProject],
  ["aws:ecs/daemonTaskDefinition:DaemonTaskDefinition", daemonTaskDefinition],
  ["aws:ecs/expressGatewayService:ExpressGatewayService", expressService],
  ["aws:ecs/taskDefinition:TaskDefinition", taskDefinition],
  ["aws:lambda/function:Function", lambdaFunction],
  ["aws:lightsail/containerServiceDeploymentVersion:ContainerServiceDeploymentVersion", lightsailDeployment],
  ["aws:sagemaker/model:Model", sagemakerModel],
  ["kubernetes:core/v1:PersistentVolume", persistentVolume],
  ["kubernetes:core/v1:PersistentVolumePatch", persistentVolume],
  ["kubernetes:helm.sh/v3:Release", helmRelease],
  ...kubernetesWorkloads,
]);

/** The type tokens that the workload rules look at. */
export const workloadTypes: readonly string[] = [...workloads.keys()];
