import type { EscalationPath } from "../escalationPath.ts";
import { agentcorePaths } from "./agentcore.ts";
import { autoscalingPaths } from "./autoscaling.ts";
import { boundaryPaths } from "./boundaries.ts";
import { cloudformationPaths } from "./cloudformation.ts";
import { codePaths } from "./code.ts";
import { containerPaths } from "./containers.ts";
import { dataPaths } from "./data.ts";
import { ec2Paths } from "./ec2.ts";
import { ecsPaths } from "./ecs.ts";
import { federationPaths } from "./federation.ts";
import { iamPaths } from "./iam.ts";
import { iamCredentialPaths } from "./iamCredentials.ts";
import { lambdaPaths } from "./lambda.ts";
import { organizationPaths } from "./organization.ts";
import { sagemakerPaths } from "./sagemaker.ts";
import { ssmPaths } from "./ssm.ts";
import { workflowPaths } from "./workflows.ts";

/** Every known path to more than one has, by id. */
export const allPaths: readonly EscalationPath[] = [
  ...agentcorePaths,
  ...autoscalingPaths,
  ...boundaryPaths,
  ...cloudformationPaths,
  ...codePaths,
  ...containerPaths,
  ...dataPaths,
  ...ec2Paths,
  ...ecsPaths,
  ...federationPaths,
  ...iamPaths,
  ...iamCredentialPaths,
  ...lambdaPaths,
  ...organizationPaths,
  ...sagemakerPaths,
  ...ssmPaths,
  ...workflowPaths,
].sort((left, right) => (left.id < right.id ? -1 : 1));
