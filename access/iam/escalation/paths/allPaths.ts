import type { EscalationPath } from "../escalationPath.ts";
import { agentcorePaths } from "./agentcore.ts";
import { airflowPaths } from "./airflow.ts";
import { amplifyPaths } from "./amplify.ts";
import { apprunnerPaths } from "./apprunner.ts";
import { autoscalingPaths } from "./autoscaling.ts";
import { batchPaths } from "./batch.ts";
import { boundaryPaths } from "./boundaries.ts";
import { braketPaths } from "./braket.ts";
import { cloudformationPaths } from "./cloudformation.ts";
import { codebuildPaths } from "./codebuild.ts";
import { codedeployPaths } from "./codedeploy.ts";
import { codepipelinePaths } from "./codepipeline.ts";
import { codestarPaths } from "./codestar.ts";
import { cognitoPaths } from "./cognito.ts";
import { dataServicePaths } from "./dataServices.ts";
import { datapipelinePaths } from "./datapipeline.ts";
import { ec2Paths } from "./ec2.ts";
import { ecsPaths } from "./ecs.ts";
import { eksPaths } from "./eks.ts";
import { elasticbeanstalkPaths } from "./elasticbeanstalk.ts";
import { emrPaths } from "./emr.ts";
import { eventbridgePaths } from "./eventbridge.ts";
import { gameliftPaths } from "./gamelift.ts";
import { gluePaths } from "./glue.ts";
import { iamPaths } from "./iam.ts";
import { iamCombinations } from "./iamCombinations.ts";
import { iamCredentialPaths } from "./iamCredentials.ts";
import { identityCenterPaths } from "./identityCenter.ts";
import { imagebuilderPaths } from "./imagebuilder.ts";
import { iotPaths } from "./iot.ts";
import { kinesisanalyticsPaths } from "./kinesisanalytics.ts";
import { lambdaPaths } from "./lambda.ts";
import { omicsPaths } from "./omics.ts";
import { organizationsPaths } from "./organizations.ts";
import { rolesanywherePaths } from "./rolesanywhere.ts";
import { sagemakerPaths } from "./sagemaker.ts";
import { ssmPaths } from "./ssm.ts";
import { stepfunctionsPaths } from "./stepfunctions.ts";
import { stsPaths } from "./sts.ts";

/** Every known path to more than one has, by id. */
export const allPaths: readonly EscalationPath[] = [
  ...agentcorePaths,
  ...airflowPaths,
  ...amplifyPaths,
  ...apprunnerPaths,
  ...autoscalingPaths,
  ...batchPaths,
  ...boundaryPaths,
  ...braketPaths,
  ...cloudformationPaths,
  ...codebuildPaths,
  ...codedeployPaths,
  ...codepipelinePaths,
  ...codestarPaths,
  ...cognitoPaths,
  ...dataServicePaths,
  ...datapipelinePaths,
  ...ec2Paths,
  ...ecsPaths,
  ...eksPaths,
  ...elasticbeanstalkPaths,
  ...emrPaths,
  ...eventbridgePaths,
  ...gameliftPaths,
  ...gluePaths,
  ...iamPaths,
  ...iamCombinations,
  ...iamCredentialPaths,
  ...identityCenterPaths,
  ...imagebuilderPaths,
  ...iotPaths,
  ...kinesisanalyticsPaths,
  ...lambdaPaths,
  ...omicsPaths,
  ...organizationsPaths,
  ...rolesanywherePaths,
  ...sagemakerPaths,
  ...ssmPaths,
  ...stepfunctionsPaths,
  ...stsPaths,
].sort((left, right) => (left.id < right.id ? -1 : 1));
