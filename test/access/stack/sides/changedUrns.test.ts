import type { Raw } from "../../../../access/stack/read/isRecord.ts";
import { changedUrns } from "../../../../access/stack/sides/changedUrns.ts";
import { sideOf } from "../../../support/sidesOf.ts";
import { of, role, smallStack, team } from "../read/support/smallStack.ts";

const side = sideOf(smallStack, of);
const withRaw = (urn: string, change: Raw) => ({
  ...side,
  raws: new Map([...side.raws].map(([each, raw]) => [each, each === urn ? { ...raw, ...change } : raw])),
});
const without = (urn: string) => ({ ...side, raws: new Map([...side.raws].filter(([each]) => each !== urn)) });

describe("changedUrns", () => {
  it("finds nothing between equal sides", () => {
    expect(changedUrns(side, sideOf(smallStack, of))).toEqual([]);
  });

  it("names what stands on one side alone, sorted", () => {
    expect(changedUrns(side, without(role.urn))).toEqual([role.urn]);
    expect(changedUrns(without(team.urn), without(role.urn))).toEqual([role.urn, team.urn].sort());
  });

  it.each([
    ["an input", { inputs: { name: "web" } }],
    ["the provider", { provider: "urn:other::id" }],
    ["protection", { protect: true }],
    ["ignored changes", { ignoreChanges: ["path"] }],
    ["what stays when it is deleted", { retainOnDelete: true }],
    ["what it goes with", { deletedWith: "urn:other" }],
    ["who made it", { external: true }],
    ["the type", { type: "aws:iam/user:User" }],
    ["the id", { id: "other" }],
  ])("sees %s", (_, change) => {
    expect(changedUrns(side, withRaw(role.urn, change))).toEqual([role.urn]);
    expect(changedUrns(withRaw(role.urn, change), side)).toEqual([role.urn]);
  });

  it.each([
    ["outputs", { outputs: { arn: "arn:aws:iam::1:role/x" } }],
    ["the place in the source", { sourcePosition: "project:///other.ts#1,1" }],
    ["the time", { modified: "2026-11-21T15:01:13Z" }],
    ["an option that is not set and one that is false", { protect: false, retainOnDelete: false }],
    ["an option that is not set and one that is empty", { ignoreChanges: [] }],
  ])("takes no notice of %s", (_, change) => {
    expect(changedUrns(side, withRaw(role.urn, change))).toEqual([]);
  });

  it.each([undefined, ""])("takes no notice of an id that is not known yet: %j", (id) => {
    expect(changedUrns(side, withRaw(role.urn, { id }))).toEqual([]);
  });
});
