import { judge } from "../../../../policypacks/ownership/judge/judge.ts";
import { judgeAll } from "../../../../policypacks/ownership/judge/judgeAll.ts";
import { resourcesOfPlan } from "../../../../policypacks/ownership/judge/resourcesOfPlan.ts";
import { ruleContext } from "../../../../policypacks/ownership/judge/ruleContext.ts";
import { gateRules } from "../../../../policypacks/ownership/marks/gateRules.ts";
import { readStack } from "../../../../access/stack/read/readStack.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import { rules } from "../../../../policypacks/ownership/rules/index.ts";
import { smallOwnership, today } from "../../../support/smallOwnership.ts";
import { previewOf, type RawChange, stateOf, unknownMark } from "../../../access/stack/read/support/engineFiles.ts";

const of = { stack: "small", project: "keyholder" };
const context = ruleContext({ ...of, today }, smallOwnership);
const github: StackResource = {
  urn: "urn:pulumi:small::keyholder::pulumi:providers:github::default",
  type: "pulumi:providers:github",
  name: "default",
  properties: { owner: "acorn" },
  options: { protect: false, ignoreChanges: [] },
};
const planned = [...resourcesOfPlan(context.plan, of.stack, of.project), github];
const role = planned.find(({ type }) => type === "aws:iam/role:Role") ?? github;
const beside: StackResource = {
  ...role,
  urn: "urn:pulumi:small::keyholder::aws:sqs/queue:Queue::jobs",
  type: "aws:sqs/queue:Queue",
  name: "jobs",
  properties: {},
};

/** What the gate says of a file. */
function gate(file: unknown, only: readonly string[]) {
  const reading = readStack(JSON.stringify(file), of);
  if (!("stack" in reading)) return reading.refusals.map(({ message }) => message);
  const { violations } = judgeAll(judge(context, gateRules(reading.stack)), reading.stack.resources);
  return violations.filter(({ rule }) => only.includes(rule)).map(({ finding, message }) => `${finding} ${message}`);
}

const on =
  (resource: StackResource, fields: { readonly [field: string]: unknown }): RawChange =>
  (urn) =>
    urn === resource.urn ? fields : undefined;

describe("resourceIsNotHidden", () => {
  const only = ["resource-is-not-hidden"];
  const hidden = { retainOnDelete: true, hideDiff: ["tags", "path"], deletedWith: github.urn };

  it("finds each option that hides a planned resource", () => {
    expect(gate(previewOf(planned, on(role, hidden)), only)).toEqual([
      `Option::deletedWith::${github.urn} role ${role.name}: deletedWith: It is not deleted where "${github.urn}" is. Remove the option.`,
      `Option::hideDiff::path role ${role.name}: hideDiff: Differences of "path" are not shown. Remove the option.`,
      `Option::hideDiff::tags role ${role.name}: hideDiff: Differences of "tags" are not shown. Remove the option.`,
      `Option::retainOnDelete role ${role.name}: retainOnDelete: It stays in AWS or on GitHub when Pulumi deletes it. Remove the option.`,
    ]);
  });

  it("finds nothing on a resource beside the plan, or without these options", () => {
    expect(gate(previewOf([...planned, beside], on(beside, hidden)), only)).toEqual([]);
    expect(gate(stateOf(planned, on(role, { retainOnDelete: false, aliases: [], importID: "x" })), only)).toEqual([]);
  });
});

describe("resourceIsSettled", () => {
  const only = ["resource-is-settled"];

  it("finds a planned resource that was made in part, or that the stack only reads", () => {
    expect(gate(stateOf(planned, on(role, { external: true, initErrors: ["AccessDenied", "x\ny"] })), only)).toEqual([
      `State::external role ${role.name}: The stack reads it and does not make it. Let the program register it, and run \`pulumi up\` to its end.`,
      `State::initErrors role ${role.name}: It was made in part only: "AccessDenied", "x". Let the program register it, and run \`pulumi up\` to its end.`,
    ]);
  });

  it("finds nothing on a resource beside the plan", () => {
    expect(gate(stateOf([...planned, beside], on(beside, { external: true })), only)).toEqual([]);
  });
});

describe("providerIsThePublishedOne", () => {
  const only = ["provider-is-the-published-one"];
  const message = (value: string) =>
    `Plugin::${value} github provider default: Its plugin is not the published one: "${value}" is set. Remove pluginDownloadURL and the other settings of the plugin from the program.`;

  it("finds a plugin from another server, and one that is run as another", () => {
    const inputs = { __internal: { pluginDownloadURL: "https://x.example", parameterization: {} } };

    expect(gate(stateOf(planned, on(github, { inputs })), only)).toEqual([
      message("parameterization"),
      message("pluginDownloadURL"),
    ]);
  });

  it("finds nothing on the published one, nor on a resource", () => {
    expect(gate(stateOf(planned, on(github, { inputs: { __internal: { pluginChecksums: {} } } })), only)).toEqual([]);
    expect(gate(stateOf(planned, on(role, { inputs: { __internal: { x: 1 } } })), only)).toEqual([]);
  });
});

describe("gateRules", () => {
  const read = (file: unknown) => {
    const reading = readStack(JSON.stringify(file), of);
    if (!("stack" in reading)) throw new Error(JSON.stringify(reading.refusals));
    return judgeAll(judge(context, [...gateRules(reading.stack), ...rules]), reading.stack.resources);
  };
  const spoiled: readonly (readonly [what: string, resources: readonly StackResource[]])[] = [
    ["nothing", planned],
    ["a role that is missing", planned.filter((each) => each !== role)],
    [
      "a resource beside the plan",
      [
        ...planned,
        { ...beside, type: "aws:iam/user:User", urn: beside.urn.replace("sqs/queue:Queue", "iam/user:User") },
      ],
    ],
    [
      "another session",
      planned.map((each) =>
        each === role ? { ...role, properties: { ...role.properties, maxSessionDuration: 43_200 } } : each,
      ),
    ],
    [
      "ignored changes",
      planned.map((each) =>
        each === role ? { ...role, options: { protect: false, ignoreChanges: ["assumeRolePolicy"] } } : each,
      ),
    ],
    [
      "no provider of its account",
      planned.map((each) => (each === role ? { ...role, provider: { ...github } } : each)),
    ],
  ];

  it.each(spoiled)(
    "let the gate say of a preview and of a state with %s what the rules say of the run itself",
    (_, resources) => {
      const { violations } = judgeAll(judge(context, rules), resources);

      expect(read(previewOf(resources)).violations).toEqual(violations);
      expect(read(previewOf(resources, undefined, "create")).violations).toEqual(violations);
      expect(read(stateOf(resources)).violations).toEqual(violations);
    },
  );

  it("let no unknown and no secret of a planned resource through", () => {
    const inputs = { ...role.properties, assumeRolePolicy: unknownMark, path: "[secret]" };
    const told = read(previewOf(planned, on(role, { inputs }))).violations.filter(
      ({ rule }) => rule === "value-is-known",
    );

    expect(told.map(({ finding }) => finding)).toEqual(["Unknown::assumeRolePolicy", "Unknown::path"]);
  });
});
