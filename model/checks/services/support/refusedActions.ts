/** Reads of what the service keeps: rows, objects, messages, values, images of either. */
export const readsData = [
  "dynamodb:BatchGetItem",
  "dynamodb:ExportTableToPointInTime",
  "dynamodb:GetItem",
  "dynamodb:GetRecords",
  "dynamodb:PartiQLSelect",
  "dynamodb:Query",
  "dynamodb:Scan",
  "elasticache:Connect",
  "kinesis:GetRecords",
  "kms:Decrypt",
  "rds-data:ExecuteStatement",
  "rds-db:connect",
  "rds:CopyDBSnapshot",
  "rds:ModifyDBSnapshotAttribute",
  "rds:RestoreDBInstanceFromDBSnapshot",
  "secretsmanager:BatchGetSecretValue",
  "secretsmanager:GetSecretValue",
  "sqs:ReceiveMessage",
  "ssm:GetParameterHistory",
  "ssm:GetParametersByPath",
  "states:GetExecutionHistory",
];

/** Reads of log lines, and ways to carry them elsewhere. */
export const readsLogs = [
  "logs:CreateExportTask",
  "logs:FilterLogEvents",
  "logs:GetLogEvents",
  "logs:GetLogRecord",
  "logs:GetQueryResults",
  "logs:PutSubscriptionFilter",
  "logs:StartLiveTail",
  "logs:StartQuery",
];

/** Writes of policies that name principals, which no boundary limits. */
export const writesResourcePolicies = [
  "apigateway:UpdateRestApiPolicy",
  "dynamodb:PutResourcePolicy",
  "ecr:PutRegistryPolicy",
  "ecr:SetRepositoryPolicy",
  "eks:AssociateAccessPolicy",
  "eks:CreateAccessEntry",
  "events:PutPermission",
  "kms:CreateGrant",
  "kms:CreateKey",
  "kms:PutKeyPolicy",
  "lambda:AddLayerVersionPermission",
  "lambda:PutResourcePolicy",
  "logs:PutResourcePolicy",
  "s3:PutBucketAcl",
  "s3:PutBucketPolicy",
  "s3:PutObjectAcl",
  "s3:PutReplicationConfiguration",
  "secretsmanager:PutResourcePolicy",
  "sns:AddPermission",
  "sns:SetTopicAttributes",
  "sqs:AddPermission",
  "sqs:SetQueueAttributes",
];

/** Ways from a permission to another identity (DataDog pathfinding.cloud), besides those that iam.ts narrows. */
export const escalates = [
  "autoscaling:CreateAutoScalingGroup",
  "autoscaling:CreateLaunchConfiguration",
  "cloudformation:CreateStack",
  "codebuild:StartBuild",
  "datapipeline:CreatePipeline",
  "ec2-instance-connect:SendSSHPublicKey",
  "ec2:CreateLaunchTemplateVersion",
  "ec2:ModifyInstanceAttribute",
  "ec2:RunInstances",
  "ecs:ExecuteCommand",
  "ecs:RunTask",
  "ecs:StartTask",
  "glue:CreateDevEndpoint",
  "iam:AddUserToGroup",
  "iam:AttachRolePolicy",
  "iam:AttachUserPolicy",
  "iam:CreateAccessKey",
  "iam:CreateLoginProfile",
  "iam:CreatePolicyVersion",
  "iam:CreateServiceLinkedRole",
  "iam:DeleteRolePermissionsBoundary",
  "iam:PutRolePermissionsBoundary",
  "iam:PutUserPolicy",
  "iam:SetDefaultPolicyVersion",
  "iam:UpdateAssumeRolePolicy",
  "ssm:SendCommand",
  "ssm:StartSession",
  "sts:AssumeRole",
];

/** Further ways to the value of a secret, which the catalogue has in narrowed form or not at all. */
export const readsSecrets = [
  "kms:Decrypt",
  "kms:ReEncryptFrom",
  "secretsmanager:BatchGetSecretValue",
  "secretsmanager:GetSecretValue",
  "ssm:GetParameter",
  "ssm:GetParameterHistory",
  "ssm:GetParameters",
  "ssm:GetParametersByPath",
];

/** Ways to carry log lines elsewhere, which not even who may read them needs. */
export const carriesLogs = ["logs:CreateExportTask", "logs:PutSubscriptionFilter"];

/** Further writes of policies that name principals: narrowed in the catalogue, or of resources that it does not know. */
export const writesFurtherPolicies = [
  "backup:PutBackupVaultAccessPolicy",
  "codeartifact:PutDomainPermissionsPolicy",
  "codeartifact:PutRepositoryPermissionsPolicy",
  "ec2:ModifyImageAttribute",
  "ec2:ModifySnapshotAttribute",
  "elasticfilesystem:PutFileSystemPolicy",
  "es:UpdateDomainConfig",
  "glacier:SetVaultAccessPolicy",
  "lambda:AddPermission",
  "lambda:CreateFunctionUrlConfig",
  "lambda:UpdateFunctionUrlConfig",
  "rds:ModifyDBClusterSnapshotAttribute",
  "rds:ModifyDBSnapshotAttribute",
  "s3:PutAccessGrantsInstanceResourcePolicy",
  "s3:PutAccessPointPolicy",
  "s3:PutMultiRegionAccessPointPolicy",
  "s3:PutObjectVersionAcl",
  "ses:PutIdentityPolicy",
];

/** Further ways to run code, or to open a session, as somebody else. */
export const escalatesFurther = [
  "apprunner:CreateService",
  "cloudformation:CreateChangeSet",
  "cloudformation:CreateStackInstances",
  "cloudformation:CreateStackSet",
  "cloudformation:ExecuteChangeSet",
  "cloudformation:SetStackPolicy",
  "cloudformation:UpdateStack",
  "cloudformation:UpdateStackSet",
  "codebuild:CreateProject",
  "codebuild:StartBuildBatch",
  "codebuild:UpdateProject",
  "cognito-identity:SetIdentityPoolRoles",
  "ec2-instance-connect:OpenTunnel",
  "ec2-instance-connect:SendSerialConsoleSSHPublicKey",
  "ec2:AssociateIamInstanceProfile",
  "ec2:CreateLaunchTemplate",
  "ec2:ReplaceIamInstanceProfileAssociation",
  "ec2:RequestSpotInstances",
  "elasticmapreduce:RunJobFlow",
  "glue:CreateJob",
  "glue:CreateSession",
  "glue:StartJobRun",
  "glue:UpdateDevEndpoint",
  "glue:UpdateJob",
  "redshift:GetClusterCredentials",
  "redshift:GetClusterCredentialsWithIAM",
  "sagemaker:CreateNotebookInstance",
  "sagemaker:CreatePresignedDomainUrl",
  "sagemaker:CreatePresignedNotebookInstanceUrl",
  "sagemaker:CreateProcessingJob",
  "sagemaker:CreateTrainingJob",
  "ssm:CreateAssociation",
  "ssm:ResumeSession",
  "ssm:StartAutomationExecution",
];

/** AWS services that decide who may do what: whoever has one of their actions can give themselves the rest. */
export const identityServices = [
  "account",
  "iam",
  "identitystore",
  "organizations",
  "rolesanywhere",
  "sso",
  "sso-directory",
  "sts",
];

/** AWS services whose very use is to run something as a role. */
export const runningServices = ["datapipeline"];
