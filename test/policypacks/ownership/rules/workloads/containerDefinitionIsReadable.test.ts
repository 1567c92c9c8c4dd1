import fc from "fast-check";
import { containerDefinitionIsReadable } from "../../../../../policypacks/ownership/rules/workloads/containerDefinitionIsReadable.ts";
import { workloadTypes } from "../../../../../policypacks/ownership/containers/workloads.ts";
import { type Properties, secretValue, unknownValue, type Value } from "../../../../../access/stack/resource.ts";
import { workloadRules } from "../../../../../policypacks/ownership/rules/workloadRules.ts";
import { findingsOf, task, taskType, workload } from "../../../support/workload.ts";

const said = (containerDefinitions: Value) =>
  findingsOf(containerDefinitionIsReadable, workload(taskType, { containerDefinitions }));

describe("containerDefinitionIsReadable", () => {
  it("finds nothing in a definition that is as it should be", () => {
    expect(findingsOf(containerDefinitionIsReadable, task({}))).toEqual([]);
  });

  it("finds text that is no JSON, or has a key twice", () => {
    const finding = {
      id: "Unreadable::containerDefinitions",
      field: "containerDefinitions",
      message: "It is not JSON text, or has a key twice.",
    };

    expect(said("[{")).toEqual([finding]);
    expect(said('[{"name":"web","privileged":true,"privileged":false}]')).toEqual([finding]);
  });

  it("finds a field of another kind", () => {
    expect(said([{ privileged: "true", image: 1, linuxParameters: [], dockerSecurityOptions: "a" }])).toEqual([
      {
        id: "Unreadable::containerDefinitions[0].image",
        field: "containerDefinitions[0].image",
        message: "It is not a text.",
      },
      {
        id: "Unreadable::containerDefinitions[0].privileged",
        field: "containerDefinitions[0].privileged",
        message: "It is not true or false.",
      },
      {
        id: "Unreadable::containerDefinitions[0].linuxParameters",
        field: "containerDefinitions[0].linuxParameters",
        message: "It is not an object.",
      },
      {
        id: "Unreadable::containerDefinitions[0].dockerSecurityOptions",
        field: "containerDefinitions[0].dockerSecurityOptions",
        message: "It is not a list.",
      },
    ]);
  });

  it("finds a field that stands there in two spellings, of which the provider takes one", () => {
    expect(said([{ privileged: false, Privileged: false }])).toEqual(
      ["privileged", "Privileged"].map((key) => ({
        id: `Unreadable::containerDefinitions[0].${key}`,
        field: `containerDefinitions[0].${key}`,
        message: "It stands there twice, in two spellings.",
      })),
    );
  });

  it("finds a definition that is not there", () => {
    expect(findingsOf(containerDefinitionIsReadable, workload(taskType, {}))).toEqual([
      {
        id: "Unreadable::containerDefinitions",
        field: "containerDefinitions",
        message: 'There is no "containerDefinitions".',
      },
    ]);
    expect(findingsOf(containerDefinitionIsReadable, workload("aws:batch/jobDefinition:JobDefinition", {}))).toEqual([
      {
        id: "Unreadable::containerProperties",
        field: "containerProperties",
        message: 'There is no "containerProperties" or "ecsProperties" or "eksProperties" or "nodeProperties".',
      },
    ]);
  });

  it("finds a value that nobody knows yet, or may not see", () => {
    expect(said(unknownValue)).toEqual([
      {
        id: "Unknown::containerDefinitions",
        field: "containerDefinitions",
        message: "It is not known before the update, so no rule can judge the containers.",
      },
    ]);
    expect(said([{ image: secretValue }])).toEqual([
      {
        id: "Unknown::containerDefinitions[0].image",
        field: "containerDefinitions[0].image",
        message: "It is a secret, so no rule can judge the containers.",
      },
    ]);
  });

  it("finds a chart, whose containers stand in no property", () => {
    expect(
      findingsOf(containerDefinitionIsReadable, workload("kubernetes:helm.sh/v3:Release", { chart: "nginx" })),
    ).toEqual([
      { id: "Chart::nginx", field: "chart", message: 'The containers of the chart "nginx" stand in no property.' },
    ]);
  });

  it("throws at nothing, whatever stands anywhere", () => {
    const anything = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Value);
    const properties = fc.dictionary(
      fc.constantFrom(
        "containerDefinitions",
        "containerProperties",
        "spec",
        "environment",
        "chart",
        "policies",
        "__proto__",
      ),
      fc.oneof(
        anything,
        anything.map((value) => JSON.stringify(value)),
        fc.constantFrom<Value>(unknownValue, secretValue),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...workloadTypes), properties, (type, given) => {
        const resource = workload(type, given as Properties);
        for (const rule of workloadRules) expect(Array.isArray(findingsOf(rule, resource))).toBe(true);
      }),
    );
  });

  it("throws at no nesting", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

    expect(said(deep)).toEqual([
      { id: "Unreadable::containerDefinitions[0]", field: "containerDefinitions[0]", message: "It is not an object." },
    ]);
  });
});
