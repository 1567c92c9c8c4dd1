/** Two names of one word that no scoped policy gives. */
const unscoped = ["quokka-lantern", "Zephyr7"];

/** ARNs of one service in the account and the region; each part is what follows the account. */
function regional(service: string, ...parts: readonly string[]): readonly string[] {
  return parts.map((part) => `arn:\${partition}:${service}:\${region}:\${account}:${part}`);
}

/** Something whose name does not matter: `${name}` is all that follows the type, slashes and colons included. */
function anyName(service: string, type: string): readonly string[] {
  return regional(service, `${type}\${name}`);
}

function unscopedNames(service: string, type: string): readonly string[] {
  return regional(service, ...unscoped.map((name) => `${type}${name}`));
}

/** Things of other services that a step is made on. */
export const serviceTargets = {
  "airflow-environment": unscopedNames("airflow", "environment/"),
  "airflow-web-role": regional("airflow", "role/quokka-lantern/Admin", "role/Zephyr7/Op"),
  "own-airflow-environment": anyName("airflow", "environment/"),
  "own-amplify-branch": anyName("amplify", "apps/"),
  "own-amplify-job": anyName("amplify", "apps/"),
  "apprunner-service": regional(
    "apprunner",
    "service/quokka-lantern/3f9c2b7a64d14e0d9a51c8e07b6f2d13",
    "service/Zephyr7/b81d4e6fa2c34790bb5e913f7c0a6d28",
  ),
  "own-apprunner-service": anyName("apprunner", "service/"),
  "autoscaling-group": regional(
    "autoscaling",
    "autoScalingGroup:3f9c2b7a-64d1-4e0d-9a51-c8e07b6f2d13:autoScalingGroupName/quokka-lantern",
    "autoScalingGroup:b81d4e6f-a2c3-4790-bb5e-913f7c0a6d28:autoScalingGroupName/Zephyr7",
  ),
  "own-autoscaling-group": anyName("autoscaling", "autoScalingGroup:"),
  "own-launch-configuration": anyName("autoscaling", "launchConfiguration:"),
  "batch-job-definition": regional("batch", "job-definition/quokka-lantern:1", "job-definition/Zephyr7:3"),
  "own-batch-compute-environment": anyName("batch", "compute-environment/"),
  "own-batch-job-definition": anyName("batch", "job-definition/"),
  "own-batch-job-queue": anyName("batch", "job-queue/"),
  "agentcore-browser": regional(
    "bedrock-agentcore",
    "browser-custom/quokka_lantern-Q7aZ2kLm9X",
    "browser-custom/Zephyr7-b8Rt5YwN1c",
  ),
  "agentcore-interpreter": regional(
    "bedrock-agentcore",
    "code-interpreter-custom/quokka_lantern-Q7aZ2kLm9X",
    "code-interpreter-custom/Zephyr7-b8Rt5YwN1c",
  ),
  "agentcore-runtime": regional("bedrock-agentcore", "runtime/quokka_lantern-Q7aZ2kLm9X", "runtime/Zephyr7-b8Rt5YwN1c"),
  "own-agentcore-browser": anyName("bedrock-agentcore", "browser-custom/"),
  "own-agentcore-interpreter": anyName("bedrock-agentcore", "code-interpreter-custom/"),
  "own-agentcore-runtime": anyName("bedrock-agentcore", "runtime/"),
  "own-agentcore-workload-identity": anyName("bedrock-agentcore", "workload-identity-directory/"),
  "own-braket-job": anyName("braket", "job/"),
  "cloudformation-stack": regional(
    "cloudformation",
    "stack/quokka-lantern/6d1a3f20-9c47-11ee-8a55-0242ac120002",
    "stack/Zephyr7/c2b7e914-9c47-11ee-b1d3-0242ac120002",
  ),
  "own-cloudformation-stack": anyName("cloudformation", "stack/"),
  "own-cloudformation-stack-set": anyName("cloudformation", "stackset/"),
  "codebuild-project": unscopedNames("codebuild", "project/"),
  "own-codebuild-project": anyName("codebuild", "project/"),
  "codedeploy-application": unscopedNames("codedeploy", "application:"),
  "codedeploy-deployment-group": regional(
    "codedeploy",
    "deploymentgroup:quokka-lantern/marigold",
    "deploymentgroup:Zephyr7/Vermilion",
  ),
  "own-codedeploy-config": anyName("codedeploy", "deploymentconfig:"),
  "own-codepipeline": anyName("codepipeline", ""),
  "own-codestar-project": anyName("codestar", "project/"),
  "cognito-user-pool": regional("cognito-idp", "userpool/${region}_Q7aZ2kLm9", "userpool/${region}_b8Rt5YwN1"),
  "own-datapipeline": anyName("datapipeline", "pipeline/"),
  "ec2-instance": regional("ec2", "instance/i-0b71f3c94e5d2a608", "instance/i-0e96d8a27c1f4b353"),
  "ec2-launch-template": regional(
    "ec2",
    "launch-template/lt-0b71f3c94e5d2a608",
    "launch-template/lt-0e96d8a27c1f4b353",
  ),
  "own-ec2-instance": anyName("ec2", "instance/"),
  "own-ec2-spot-request": anyName("ec2", "spot-instances-request/"),
  "ecs-task": regional(
    "ecs",
    "task/quokka-lantern/3f9c2b7a64d14e0d9a51c8e07b6f2d13",
    "task/Zephyr7/b81d4e6fa2c34790bb5e913f7c0a6d28",
  ),
  "own-ecs-cluster": anyName("ecs", "cluster/"),
  "own-ecs-service": anyName("ecs", "service/"),
  "own-ecs-task-definition": anyName("ecs", "task-definition/"),
  "eks-cluster": unscopedNames("eks", "cluster/"),
  "own-eks-access-entry": anyName("eks", "access-entry/"),
  "own-eks-cluster": anyName("eks", "cluster/"),
  "beanstalk-environment": regional(
    "elasticbeanstalk",
    "environment/quokka-lantern/marigold",
    "environment/Zephyr7/Vermilion",
  ),
  "own-beanstalk-application": anyName("elasticbeanstalk", "application/"),
  "own-beanstalk-environment": anyName("elasticbeanstalk", "environment/"),
  "own-beanstalk-version": anyName("elasticbeanstalk", "applicationversion/"),
  "emr-cluster": regional("elasticmapreduce", "cluster/j-3Q7AZ2KLM9X1B", "cluster/j-1B8RT5YWN1CQ7"),
  "own-emr-serverless-application": anyName("emr-serverless", "/applications/"),
  "own-event-rule": anyName("events", "rule/"),
  "own-gamelift-build": anyName("gamelift", "build/"),
  "glue-dev-endpoint": unscopedNames("glue", "devEndpoint/"),
  "own-glue-job": anyName("glue", "job/"),
  "own-glue-session": anyName("glue", "session/"),
  "own-glue-trigger": anyName("glue", "trigger/"),
  "identity-store-group": [
    "arn:${partition}:identitystore:::group/93671f2c-4081-70b5-2f6e-8c1d5a9e7b40",
    "arn:${partition}:identitystore:::group/d3e8a415-c091-70f2-91b7-2e6f4c8d0a53",
  ],
  "own-imagebuilder-component": anyName("imagebuilder", "component/"),
  "own-imagebuilder-image": anyName("imagebuilder", "image/"),
  "own-imagebuilder-infrastructure": anyName("imagebuilder", "infrastructure-configuration/"),
  "own-imagebuilder-recipe": anyName("imagebuilder", "image-recipe/"),
  "own-iot-certificate": anyName("iot", "cert/"),
  "own-iot-policy": anyName("iot", "policy/"),
  "own-iot-role-alias": anyName("iot", "rolealias/"),
  "own-flink-application": anyName("kinesisanalytics", "application/"),
  "lambda-function": unscopedNames("lambda", "function:"),
  "own-lambda-function": anyName("lambda", "function:"),
  "own-omics-run": anyName("omics", "run/"),
  "organization-policy": [
    "arn:${partition}:organizations::${account}:policy/o-q7az2klm9x/service_control_policy/p-3f9c2b7a",
    "arn:${partition}:organizations::${account}:policy/o-b8rt5ywn1c/service_control_policy/p-b81d4e6f",
  ],
  "organization-root": [
    "arn:${partition}:organizations::${account}:root/o-q7az2klm9x/r-3f9c",
    "arn:${partition}:organizations::${account}:root/o-b8rt5ywn1c/r-b81d",
  ],
  "sagemaker-notebook": unscopedNames("sagemaker", "notebook-instance/"),
  "sagemaker-user-profile": regional(
    "sagemaker",
    "user-profile/d-q7az2klm9xb8/quokka-lantern",
    "user-profile/d-b8rt5ywn1cq7/Zephyr7",
  ),
  "own-sagemaker-lifecycle-config": anyName("sagemaker", "notebook-instance-lifecycle-config/"),
  "own-sagemaker-notebook": anyName("sagemaker", "notebook-instance/"),
  "own-sagemaker-processing-job": anyName("sagemaker", "processing-job/"),
  "own-sagemaker-training-job": anyName("sagemaker", "training-job/"),
  "own-sagemaker-tuning-job": anyName("sagemaker", "hyper-parameter-tuning-job/"),
  "own-schedule": anyName("scheduler", "schedule/"),
  "own-ssm-automation": anyName("ssm", "automation-definition/"),
  "own-ssm-document": anyName("ssm", "document/"),
  "ssm-document": unscopedNames("ssm", "document/"),
  "ssm-session": unscopedNames("ssm", "session/"),
  "ssm-shell-document": [
    "arn:${partition}:ssm:${region}::document/AWS-RunShellScript",
    "arn:${partition}:ssm:${region}::document/AWS-RunPowerShellScript",
    ...unscopedNames("ssm", "document/"),
  ],
  "own-permission-set": ["arn:${partition}:sso:::permissionSet/${name}"],
  "sso-account": ["arn:${partition}:sso:::account/${account}", "arn:${partition}:sso:::account/246813579135"],
  "own-state-machine": anyName("states", "stateMachine:"),
  "own-transfer-server": anyName("transfer", "server/"),
  "state-machine": unscopedNames("states", "stateMachine:"),
} as const;
