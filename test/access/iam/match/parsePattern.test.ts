import { parsePattern } from "../../../../access/iam/match/parsePattern.ts";

const both = { wildcards: true, variables: true };
const variable = (inside: string) => `$\{${inside}}`;
const text = (value: string) => ({ kind: "text", text: value });

describe("parsePattern", () => {
  it.each([
    ["", []],
    ["abc", [text("abc")]],
    ["a*b?", [text("a"), { kind: "any" }, text("b"), { kind: "one" }]],
    [
      `a/${variable("aws:UserName")}/b`,
      [text("a/"), { kind: "variable", key: "aws:username", fallback: undefined }, text("/b")],
    ],
    [variable("aws:PrincipalTag/Team"), [{ kind: "variable", key: "aws:principaltag/team", fallback: undefined }]],
    [variable("key, 'a default'"), [{ kind: "variable", key: "key", fallback: "a default" }]],
    [variable("key,'*'"), [{ kind: "variable", key: "key", fallback: "*" }]],
    [variable("key, ''"), [{ kind: "variable", key: "key", fallback: "" }]],
    [variable("key, 'a}b'"), [{ kind: "variable", key: "key", fallback: "a}b" }]],
    [variable("key, bare"), [{ kind: "variable", key: "key", fallback: undefined }]],
    [`${variable("*")}${variable("?")}${variable("$")}`, [text("*"), text("?"), text("$")]],
    ["a$" + "{b", [text("a$" + "{b")]],
    ["a$b}", [text("a$b}")]],
  ])("reads %j", (pattern, expected) => {
    expect(parsePattern(pattern, both)).toEqual(expected);
  });

  it("leaves alone what it is told to", () => {
    expect(parsePattern(`*${variable("a")}`, { wildcards: false, variables: true })).toEqual([
      text("*"),
      { kind: "variable", key: "a", fallback: undefined },
    ]);
    expect(parsePattern(`${variable("*")}`, { wildcards: true, variables: false })).toEqual([
      text("$" + "{"),
      { kind: "any" },
      text("}"),
    ]);
  });

  it.each([variable("a"), "$" + "{", `${variable("a'")}`, "'}$" + "{"])("reads a million times %j quickly", (part) => {
    const started = performance.now();
    parsePattern(part.repeat(100_000), both);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
