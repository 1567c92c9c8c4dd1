import type { ServiceTables } from "../serviceTable.ts";

/** Containers, their images and their orchestration. */
export const containers: ServiceTables = {
  ecr: {
    release: ["CompleteLayerUpload", "InitiateLayerUpload", "PutImage", "UploadLayerPart"],
    artefact: ["BatchCheckLayerAvailability", "BatchGetImage", "GetAuthorizationToken", "GetDownloadUrlForLayer"],
  },
  "ecr-public": {
    release: ["CompleteLayerUpload", "InitiateLayerUpload", "PutImage", "UploadLayerPart"],
    artefact: ["BatchCheckLayerAvailability", "GetAuthorizationToken"],
  },
  ecs: {
    release: [
      "ContinueServiceDeployment",
      "CreateTaskSet",
      "DeleteTaskSet",
      "DeregisterTaskDefinition",
      "RegisterTaskDefinition",
      "UpdateService",
      "UpdateServicePrimaryTaskSet",
      "UpdateTaskSet",
    ],
    "release-stop": ["StopServiceDeployment", "StopTask"],
    shell: ["ExecuteCommand"],
    workload: [
      "DiscoverPollEndpoint",
      "Poll",
      "PutSystemLogEvents",
      "RegisterContainerInstance",
      "RunTask",
      "StartTask",
      "StartTelemetrySession",
      "Submit*",
      "UpdateTaskProtection",
    ],
  },
  eks: {
    // Access entries are who may do what inside the cluster.
    identity: [
      "AssociateAccessPolicy",
      "AssociateIdentityProviderConfig",
      "CreateAccessEntry",
      "CreatePodIdentityAssociation",
      "DeleteAccessEntry",
      "DisassociateAccessPolicy",
      "UpdateAccessEntry",
      "UpdatePodIdentityAssociation",
    ],
    release: ["MutateViaKubernetesApi"],
    data: ["AccessKubernetesApi"],
  },
  "eks-auth": { workload: ["AssumeRoleForPodIdentity"] },
};
