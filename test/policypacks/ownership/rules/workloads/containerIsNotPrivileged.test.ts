import fc from "fast-check";
import { containerIsNotPrivileged } from "../../../../../policypacks/ownership/rules/workloads/containerIsNotPrivileged.ts";
import { secretValue, unknownValue } from "../../../../../access/stack/resource.ts";
import { findingsOf, goodImage, task, workload } from "../../../support/workload.ts";

const said = (...args: Parameters<typeof task>) => findingsOf(containerIsNotPrivileged, task(...args));

describe("containerIsNotPrivileged", () => {
  it("finds nothing in a plain container", () => {
    expect(said({})).toEqual([]);
  });

  it("finds a privileged container, in whatever letters the key is written", () => {
    expect(said({ privileged: true })).toEqual([
      { id: "Privileged::web", field: "containerDefinitions[0].privileged", message: 'Container "web" is privileged.' },
    ]);
    expect(said({ Privileged: true })).toEqual([
      { id: "Privileged::web", field: "containerDefinitions[0].Privileged", message: 'Container "web" is privileged.' },
    ]);
  });

  it("finds every capability beyond the baseline, in one spelling", () => {
    expect(said({ linuxParameters: { capabilities: { add: ["CHOWN", "cap_sys_admin"] } } })).toEqual([
      {
        id: "Capability::web:SYS_ADMIN",
        field: "containerDefinitions[0].linuxParameters.capabilities.add[1]",
        message: 'Container "web" adds the capability "cap_sys_admin".',
      },
    ]);
  });

  it("finds devices and security options that open the host", () => {
    const container = {
      linuxParameters: { devices: [{ hostPath: "/dev/mem" }] },
      dockerSecurityOptions: ["apparmor:unconfined"],
    };

    expect(said(container)).toEqual([
      {
        id: "HostDevice::web:/dev/mem",
        field: "containerDefinitions[0].linuxParameters.devices[0].hostPath",
        message: 'Container "web" gets the device "/dev/mem" of the host.',
      },
      {
        id: "SecurityOption::web:apparmor:unconfined",
        field: "containerDefinitions[0].dockerSecurityOptions[0]",
        message: 'Container "web" runs with the security option "apparmor:unconfined".',
      },
    ]);
  });

  it("finds the namespaces and directories of the host", () => {
    const rest = {
      networkMode: "host",
      pidMode: "host",
      ipcMode: "host",
      volumes: [{ name: "a", hostPath: "/var/run/docker.sock" }],
    };

    expect(said({}, rest)).toEqual([
      {
        id: "HostNetwork::networkMode",
        field: "networkMode",
        message: "The containers share the network of the host.",
      },
      { id: "HostPid::pidMode", field: "pidMode", message: "The containers see the processes of the host." },
      { id: "HostIpc::ipcMode", field: "ipcMode", message: "The containers share the memory of the host." },
      {
        id: "HostPath::/var/run/docker.sock",
        field: "volumes[0].hostPath",
        message: 'The directory "/var/run/docker.sock" of the host is mounted.',
      },
    ]);
  });

  it("finds in a pod what gives it the host", () => {
    const securityContext = {
      allowPrivilegeEscalation: true,
      procMount: "Unmasked",
      appArmorProfile: { type: "Unconfined" },
      windowsOptions: { hostProcess: true },
    };
    const spec = {
      securityContext: { seccompProfile: { type: "Unconfined" } },
      initContainers: [{ name: "init", image: goodImage, securityContext }],
      containers: [],
    };
    const place = "spec.initContainers[0].securityContext";

    expect(findingsOf(containerIsNotPrivileged, workload("kubernetes:core/v1:Pod", { spec }))).toEqual([
      {
        id: "AppArmor::init",
        field: `${place}.appArmorProfile.type`,
        message: 'Container "init" runs without AppArmor.',
      },
      {
        id: "HostProcess::init",
        field: `${place}.windowsOptions.hostProcess`,
        message: 'Container "init" runs as a process of the host.',
      },
      {
        id: "PrivilegeEscalation::init",
        field: `${place}.allowPrivilegeEscalation`,
        message: 'Container "init" may gain privileges.',
      },
      { id: "ProcMount::init", field: `${place}.procMount`, message: 'Container "init" sees all of /proc.' },
      {
        id: "Seccomp::spec.securityContext.seccompProfile.type",
        field: "spec.securityContext.seccompProfile.type",
        message: "The pod runs without a filter of system calls.",
      },
    ]);
  });

  it("finds a pod of Batch that takes the network of the host by saying nothing", () => {
    const eksProperties = { podProperties: { containers: [{ image: goodImage }] } };

    expect(
      findingsOf(containerIsNotPrivileged, workload("aws:batch/jobDefinition:JobDefinition", { eksProperties })),
    ).toEqual([
      {
        id: "HostNetwork::eksProperties.podProperties.hostNetwork",
        field: "eksProperties.podProperties.hostNetwork",
        message: "Batch gives the pod the network of the host where hostNetwork is not set to false.",
      },
    ]);
  });

  it("finds a build with privileged mode", () => {
    const environment = { image: "aws/codebuild/standard:7.0", privilegedMode: true };

    expect(findingsOf(containerIsNotPrivileged, workload("aws:codebuild/project:Project", { environment }))).toEqual([
      {
        id: "Privileged::environment.privilegedMode",
        field: "environment.privilegedMode",
        message: "The build runs privileged.",
      },
    ]);
  });

  it("calls containers by their places where a name does not tell them apart", () => {
    const containerDefinitions = [1, 2].map(() => ({ name: "web", privileged: true }));
    const resource = workload("aws:ecs/taskDefinition:TaskDefinition", { containerDefinitions });

    expect(findingsOf(containerIsNotPrivileged, resource).map(({ id }) => id)).toEqual([
      "Privileged::containerDefinitions[0]",
      "Privileged::containerDefinitions[1]",
    ]);
  });

  it("is silent about values that are unknown or secret", () => {
    for (const hidden of [unknownValue, secretValue]) {
      const resource = workload("aws:ecs/taskDefinition:TaskDefinition", {
        containerDefinitions: hidden,
        networkMode: hidden,
      });
      expect(findingsOf(containerIsNotPrivileged, resource)).toEqual([]);
    }
  });

  it("says the same in whatever order containers stand", () => {
    const privileged = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
    fc.assert(
      fc.property(privileged, fc.boolean(), (names, turn) => {
        const containers = names.map((name) => ({ name, image: goodImage, privileged: true }));
        const ids = (list: typeof containers) =>
          findingsOf(
            containerIsNotPrivileged,
            workload("aws:ecs/taskDefinition:TaskDefinition", { containerDefinitions: JSON.stringify(list) }),
          )
            .map(({ id }) => id)
            .sort();
        expect(ids(turn ? containers.toReversed() : containers)).toEqual(
          names.map((name) => `Privileged::${name}`).sort(),
        );
      }),
    );
  });
});
