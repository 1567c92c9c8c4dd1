import { describeDifference } from "../../../../policypacks/ownership/compare/describeDifference.ts";
import type { Field } from "../../../../policypacks/ownership/compare/fields.ts";

const value: Field = { as: "value" };
const json: Field = { as: "json" };
const trust: Field = { as: { document: "trust" } };
const cleo = {
  Sid: "Cleo",
  Effect: "Allow",
  Action: "sts:AssumeRole",
  Principal: { AWS: "arn:aws:iam::111122223333:user/cleo" },
};
const ben = { ...cleo, Sid: "Ben", Principal: { AWS: "arn:aws:iam::111122223333:user/ben" } };
const dan = { ...cleo, Sid: undefined, Principal: { AWS: "arn:aws:iam::111122223333:user/dan" } };

function trustOf(...statements: readonly object[]) {
  return { Version: "2012-10-17", Statement: statements };
}

describe("describeDifference", () => {
  it.each([
    ["a text", value, "web", "shop", { place: "", message: 'It is "shop", and the plan says "web".' }],
    ["a number", value, 3600, 43200, { place: "", message: "It is 43200, and the plan says 3600." }],
    ["a list", value, ["v*"], ["v*", "*"], { place: "", message: 'It is ["v*","*"], and the plan says ["v*"].' }],
    [
      "nothing where something is planned",
      value,
      "web",
      undefined,
      { place: "", message: 'Nothing is given, and the plan says "web".' },
    ],
    [
      "null where something is planned",
      value,
      false,
      null,
      { place: "", message: "Nothing is given, and the plan says false." },
    ],
    [
      "nothing where the default is another",
      { as: "value", default: true },
      false,
      undefined,
      { place: "", message: "Nothing is given, and the plan says false." },
    ],
    [
      "something where the default is planned",
      { as: "value", default: true },
      undefined,
      false,
      { place: "", message: "It is false, and the plan says true." },
    ],
    [
      "something where nothing is planned",
      value,
      undefined,
      "x",
      { place: "", message: 'It is "x", and the plan says nothing.' },
    ],
  ] as const)("tells %s", (_, field, planned, found, difference) => {
    expect(describeDifference(field, planned, found)).toEqual(difference);
  });

  it("tells the deepest place, the first by name, and leaves equal ones out", () => {
    const planned = { pullRequest: { count: 2, owners: true }, update: false, deletion: true };
    const found = { update: false, deletion: true, pullRequest: { owners: false, count: 2, extra: "" } };

    expect(describeDifference(value, planned, found)).toEqual({
      place: ".pullRequest.owners",
      message: "It is false, and the plan says true.",
    });
    expect(describeDifference(value, planned, { ...planned, deletion: undefined, update: true })).toEqual({
      place: ".deletion",
      message: "It is nothing, and the plan says true.",
    });
    expect(describeDifference(value, planned, { ...planned, also: [1] })).toEqual({
      place: ".also",
      message: "It is [1], and the plan says nothing.",
    });
  });

  it("reads the text of a JSON document", () => {
    expect(describeDifference(json, { detail: { eventName: ["AssumeRole"] } }, '{"detail":{"eventName":[]}}')).toEqual({
      place: ".detail.eventName",
      message: 'It is [], and the plan says ["AssumeRole"].',
    });
    expect(describeDifference(json, { a: 1 }, "{ broken")).toEqual({
      place: "",
      message: 'It is "{ broken", and the plan says {"a":1}.',
    });
  });

  it("cuts a long value after 300 characters", () => {
    const { message } = describeDifference(value, "web", "x".repeat(1_000));

    expect(message).toBe(`It is "${"x".repeat(299)}…, and the plan says "web".`);
  });

  it("names a statement that is not planned, by its place and its Sid", () => {
    expect(describeDifference(trust, trustOf(cleo), JSON.stringify(trustOf(cleo, ben)))).toEqual({
      place: ".Statement[1] (Ben)",
      message: "The statement is not one of the plan.",
    });
    expect(describeDifference(trust, trustOf(cleo), trustOf(dan))).toEqual({
      place: ".Statement[0]",
      message: "The statement is not one of the plan.",
    });
  });

  it("names a planned statement that is missing", () => {
    expect(describeDifference(trust, trustOf(cleo, ben), trustOf(cleo))).toEqual({
      place: "",
      message: 'The planned statement "Ben" is missing.',
    });
    expect(describeDifference(trust, trustOf(cleo, dan), trustOf(cleo))).toEqual({
      place: "",
      message: 'The planned statement "Statement[1]" is missing.',
    });
  });

  it("names the version where nothing else differs", () => {
    expect(describeDifference(trust, trustOf(cleo), { ...trustOf(cleo), Version: "2008-10-17" })).toEqual({
      place: ".Version",
      message: 'It is "2008-10-17", and the plan says "2012-10-17".',
    });
  });

  it("says where a document is none that AWS takes", () => {
    expect(describeDifference(trust, trustOf(cleo), trustOf({ ...cleo, Effect: "Permit" }))).toEqual({
      place: ".Statement[0].Effect",
      message: 'It is no policy that AWS takes: "Permit" is no effect.',
    });
    expect(describeDifference(trust, trustOf(cleo), 5)).toEqual({
      place: "",
      message: "It is no policy that AWS takes: the document is a number, not an object.",
    });
    expect(describeDifference(trust, trustOf(cleo), "{ broken")).toEqual({
      place: " (line 1, column 3)",
      message: 'It is no policy that AWS takes: "b" stands where a key in double quotes belongs.',
    });
  });

  it("says so where a document is given and none is planned", () => {
    expect(describeDifference(trust, undefined, trustOf(cleo))).toEqual({
      place: "",
      message: "The plan gives no document here.",
    });
  });
});
