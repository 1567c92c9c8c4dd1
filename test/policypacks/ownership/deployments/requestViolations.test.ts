import { requestViolations } from "../../../../policypacks/ownership/deployments/requestViolations.ts";
import cases from "../../../cases/workloads.json" with { type: "json" };
import { contextOf } from "../../support/contextOf.ts";

describe("requestViolations", () => {
  it.each(cases)("judges $name", ({ request, workloads, expected }) => {
    const violations = requestViolations(request, contextOf(workloads)).map(({ rule, id }) => `${rule} ${id}`);

    expect([...new Set(violations)].sort()).toEqual(expected);
  });

  it("holds cases of every rule that it asks, each under a name of its own", () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    const rules = cases.flatMap(({ expected }) => expected.map((line) => line.split(" ")[0]));
    expect([...new Set(rules)].sort()).toEqual([
      "container-definition-is-readable",
      "container-is-not-privileged",
      "deployment-comes-from-a-protected-ref",
      "deployment-source-is-narrow",
      "environment-names-its-branches",
      "function-code-is-signed",
      "image-comes-from-the-organisation",
      "image-is-pinned-by-digest",
      "request-is-understood",
      "value-is-known",
    ]);
  });

  it("says whom a violation is about", () => {
    const resources = [
      { type: "kubernetes:core/v1:Pod", name: "a", properties: { spec: { containers: [], hostPID: true } } },
    ];

    expect(requestViolations({ resources }, contextOf())).toEqual([
      {
        rule: "container-is-not-privileged",
        subject: "pod a",
        id: "HostPid::spec.hostPID",
        field: "spec.hostPID",
        message: "The containers see the processes of the host.",
      },
    ]);
  });
});
