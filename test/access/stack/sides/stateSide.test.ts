import { stateSide } from "../../../../access/stack/sides/stateSide.ts";
import { stateOf } from "../read/support/engineFiles.ts";
import { of, role, smallStack, team } from "../read/support/smallStack.ts";

const told = (raw: unknown) => {
  const side = stateSide(raw, of);
  return "refusals" in side ? side.refusals.map(({ path, message }) => `${path}: ${message}`) : side;
};
const withDeployment = (more: object) => {
  const state = stateOf(smallStack);
  return { ...state, deployment: { ...state.deployment, ...more } };
};

describe("stateSide", () => {
  it("holds every resource, and when and by which Pulumi it was written", () => {
    const side = stateSide(stateOf(smallStack), of);

    expect(side).toMatchObject({ unsure: [], madeAt: "2026-11-21T15:01:13.817535527Z", pulumi: "v3.258.0" });
    expect("raws" in side && [...side.raws.keys()]).toEqual(smallStack.map(({ urn }) => urn));
  });

  it("reads a stack in which nothing was made yet", () => {
    expect(told(withDeployment({ resources: undefined }))).toMatchObject({ raws: new Map(), unsure: [] });
  });

  it("is not sure of an old copy that is still there, and reads the new one", () => {
    const { resources } = stateOf(smallStack).deployment;
    const old = { ...resources[3], delete: true };
    const side = stateSide(withDeployment({ resources: [...resources, old, old] }), of);

    expect("raws" in side && side.raws.get(role.urn)).toEqual(resources[3]);
    expect(side).toMatchObject({
      unsure: Array.from({ length: 2 }, () => ({
        path: `"${role.urn}"`,
        message: "It was replaced and is still there, with what it gave before.",
        fix: "Run `pulumi up` to its end, and export the state again.",
      })),
    });
  });

  it("takes what was deleted to be made anew for gone", () => {
    const side = stateSide(
      stateOf(smallStack, (urn) => (urn === team.urn ? { pendingReplacement: true } : undefined)),
      of,
    );

    expect("raws" in side && side.raws.has(team.urn)).toBe(false);
    expect(side).toMatchObject({ unsure: [] });
  });

  it("is not sure of what an update was cut off at", () => {
    const operations = [{ type: "updating", resource: { urn: role.urn } }];

    expect(told(withDeployment({ pending_operations: operations }))).toMatchObject({
      unsure: [{ message: `An update was cut off while it was updating "${role.urn}".` }],
    });
  });

  it("refuses a state whose order is broken", () => {
    expect(told(withDeployment({ metadata: { integrity_error: { version: "3" } } }))).toEqual([
      "deployment.metadata: Pulumi has written this state with a broken order of resources.",
    ]);
  });

  it("refuses what is wrong with its resources, each with its place", () => {
    expect(told(withDeployment({ resources: [null, { urn: 1 }] }))).toEqual([
      "deployment.resources[0]: It is not a resource.",
      "deployment.resources[1]: It has no URN, no type, or does not say whether a provider makes it.",
    ]);
  });

  it("is not sure of an old copy that names nothing", () => {
    expect(told(withDeployment({ resources: [{ delete: true }] }))).toMatchObject({
      unsure: [{ path: '"undefined"' }],
    });
  });
});
