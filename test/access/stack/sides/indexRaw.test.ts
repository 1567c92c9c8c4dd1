import { indexRaw } from "../../../../access/stack/sides/indexRaw.ts";
import { stateOf } from "../read/support/engineFiles.ts";
import { aws, of, role, smallStack } from "../read/support/smallStack.ts";

const raws = stateOf(smallStack).deployment.resources;
const placed = (all: readonly unknown[]) => all.map((raw, at) => [`[${at}]`, raw] as const);
const problems = (all: readonly unknown[]) =>
  indexRaw(placed(all), of).problems.map(({ path, message, fix }) => `${path}: ${message} ${fix}`);

describe("indexRaw", () => {
  it("keeps every resource as it stands in the file, in its order", () => {
    const index = indexRaw(placed(raws), of);

    expect(index.problems).toEqual([]);
    expect([...index.raws.keys()]).toEqual(smallStack.map(({ urn }) => urn));
    for (const raw of raws) expect(index.raws.get(raw.urn)).toBe(raw);
  });

  it("says what stands twice", () => {
    expect(problems([...raws, raws[3]])).toEqual([`"${role.urn}": It stands twice in the file. Make the file anew.`]);
  });

  it("says which provider is missing", () => {
    expect(problems(raws.filter(({ urn }) => urn !== aws.urn))).toEqual([
      `"${role.urn}": It goes through "${aws.urn}", which the file does not hold. Make the file anew, of the whole stack.`,
    ]);
  });

  it.each([
    ["null", null, "[0]: It is not a resource."],
    ["a list", [], "[0]: It is not a resource."],
    ["a text", "urn:pulumi:prod::shop::a::b", "[0]: It is not a resource."],
    ["nothing in it", {}, "[0]: It has no URN, no type, or does not say whether a provider makes it."],
    [
      "no word on who makes it",
      { urn: role.urn, type: role.type },
      "[0]: It has no URN, no type, or does not say whether a provider makes it.",
    ],
    [
      "inputs that are a list",
      { ...raws[3], inputs: [] },
      `[0] ("${role.urn}"): Its inputs or its options have another shape than the engine gives them.`,
    ],
    [
      "a type that its URN does not have",
      { ...raws[3], type: "aws:iam/user:User" },
      `[0] ("${role.urn}"): Its URN does not fit its type "aws:iam/user:User".`,
    ],
  ])("says of a resource that has %s that it is odd", (_, raw, problem) => {
    expect(problems([raw])).toEqual([`${problem} Make the file anew, with the Pulumi that runs the stack.`]);
  });

  it("says which stack and project a resource of another stack is of", () => {
    const urn = role.urn.replace("prod::shop", "test::shop");

    expect(problems([{ ...raws[3], urn }])).toEqual([
      `[0] ("${urn}"): It is of stack "test" of project "shop", and not of "prod" of "shop". Name the stack that the file is of, in the folder of its project.`,
    ]);
  });
});
