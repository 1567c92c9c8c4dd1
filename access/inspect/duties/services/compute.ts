import type { ServiceTables } from "../serviceTable.ts";

/** Instances, functions and platforms that run code for you. */
export const compute: ServiceTables = {
  apprunner: {
    release: ["StartDeployment", "UpdateService"],
    brake: ["PauseService"],
  },
  autoscaling: {
    release: ["CancelInstanceRefresh", "RollbackInstanceRefresh", "StartInstanceRefresh"],
    brake: ["EnterStandby", "SetDesiredCapacity", "SuspendProcesses", "TerminateInstanceInAutoScalingGroup"],
    workload: ["CompleteLifecycleAction", "RecordLifecycleActionHeartbeat"],
  },
  ec2: {
    release: ["ModifyLaunchTemplate"],
    oversight: ["DeleteFlowLogs"],
    "secret-value": ["GetPasswordData"],
    credential: ["CreateKeyPair"],
    data: ["CreateInstanceExportTask", "CreateStoreImageTask", "ExportImage"],
    "resource-policy": ["ModifyImageAttribute"],
    telemetry: ["GetConsoleOutput", "GetConsoleScreenshot"],
  },
  "ec2-instance-connect": {
    shell: ["OpenTunnel", "SendSSHPublicKey", "SendSerialConsoleSSHPublicKey"],
  },
  elasticbeanstalk: {
    release: ["CreateApplicationVersion", "RestartAppServer", "SwapEnvironmentCNAMEs", "UpdateEnvironment"],
    "release-stop": ["AbortEnvironmentUpdate"],
    telemetry: ["RequestEnvironmentInfo", "RetrieveEnvironmentInfo"],
    workload: ["PutInstanceStatistics"],
  },
  lambda: {
    release: ["PublishLayerVersion", "PublishVersion", "UpdateAlias", "UpdateFunctionCode"],
    brake: ["PutFunctionConcurrency", "SuspendMicrovm", "TerminateMicrovm", "UpdateEventSourceMapping"],
    "resource-policy": ["CreateFunctionUrlConfig", "UpdateFunctionUrlConfig"],
    shell: ["CreateMicrovmAuthToken", "CreateMicrovmShellAuthToken", "ConnectMicrovm"],
    data: ["GetDurableExecution*"],
    workload: ["CheckpointDurableExecution", "Invoke*", "RunMicrovm", "SendDurableExecutionCallback*"],
  },
};
