import { foundState, plannedState, stateOf } from "../../../../sandbox/aws/resources/resourceState.ts";
import { type Properties, unknownValue } from "../../../../sandbox/aws/resources/values.ts";
import { resourceTypeOf } from "../../../../sandbox/aws/types/resourceTypes.ts";

const role = resourceTypeOf("urn:pulumi:s::p::aws:iam/role:Role::n");
const trust = '{"Version":"2012-10-17","Statement":[]}';
const stored = '{"Statement":[],"Version":"2012-10-17"}';
const defaultTags = { "managed-by": "keyholder" };
const inputs: Properties = {
  __defaults: ["path"],
  assumeRolePolicy: trust,
  name: "r",
  path: "/",
  tags: { a: "1" },
  tagsAll: { a: "1", ...defaultTags },
};

describe("stateOf", () => {
  it("stores documents as AWS gets them, and what AWS decided beside the inputs", () => {
    expect(stateOf(role, inputs, { arn: "arn:r", id: "r" })).toEqual({
      ...{ arn: "arn:r", assumeRolePolicy: stored, id: "r", name: "r", path: "/" },
      ...{ tags: { a: "1" }, tagsAll: { a: "1", "managed-by": "keyholder" } },
    });
  });
});

describe("plannedState", () => {
  it("does not invent what AWS decides", () => {
    expect(plannedState(role, inputs)).toEqual({
      ...stateOf(role, inputs, {}),
      ...{ arn: unknownValue, createDate: unknownValue, uniqueId: unknownValue },
      ...{ inlinePolicies: unknownValue, managedPolicyArns: unknownValue },
    });
  });

  it("keeps what is known", () => {
    expect(plannedState(role, inputs).name).toBe("r");
  });
});

describe("foundState", () => {
  const oldState = stateOf(role, inputs, { arn: "arn:r", id: "r" });
  const { tags: _, ...unchanged } = oldState;
  const find = (found: Properties, oldInputs: Properties = inputs, old: Properties = oldState) =>
    foundState(role, { id: "r", found, oldState: old, oldInputs, defaultTags });

  it("finds state and inputs as they were where nothing happened", () => {
    expect(find(unchanged)).toEqual({ state: oldState, inputs });
  });

  it("keeps the text of a document that still means the same", () => {
    const reordered = '{ "Version": "2012-10-17", "Statement": [] }';
    expect(find({ ...unchanged, assumeRolePolicy: reordered })).toEqual({ state: oldState, inputs });
  });

  it("tells a tag that was added by hand, and none that the provider gives to everything", () => {
    const tagsAll = { a: "1", hand: "made", ...defaultTags };
    const { state, inputs: now } = find({ ...unchanged, tagsAll });
    expect([state.tags, state.tagsAll]).toEqual([{ a: "1", hand: "made" }, tagsAll]);
    expect([now.tags, now.tagsAll]).toEqual([{ a: "1", hand: "made" }, tagsAll]);
  });

  it("tells what the program does not name in the state alone", () => {
    const { state, inputs: now } = find({ ...unchanged, description: "by hand" });
    expect(state.description).toBe("by hand");
    expect(now).toEqual(inputs);
  });

  it("drops an input that is gone", () => {
    const bounded = { ...inputs, permissionsBoundary: "arn:aws:iam::1:policy/b" };
    expect(find({ ...unchanged, permissionsBoundary: "" }, bounded).inputs).toEqual(inputs);
  });

  it("imports what is not by default so", () => {
    expect(find({ ...unchanged, description: "d", maxSessionDuration: 3600 }, {}, {}).inputs).toEqual({
      __defaults: [],
      assumeRolePolicy: stored,
      description: "d",
      name: "r",
      tags: { a: "1" },
      tagsAll: { a: "1", "managed-by": "keyholder" },
    });
  });
});
