import { editOwnership } from "../../../declaration/edit/editOwnership.ts";
import type { OwnershipEdit } from "../../../model/ownershipEdit.ts";
import { formatProblem } from "../../../model/index.ts";

const small = `import { defineOwnership } from "keyholder/model";

const reviewedOn = "2026-11-02"; // read together
const region = "eu-central-1";

export const ownership = defineOwnership({
  // Everybody.
  people: {
    ada: { name: "Ada", aws: user("ada") }, // away until May
    "ben-b": { name: 'Ben', reviewedOn },
    ...others,
  },
  audit: { owner: "ada", backup: "ben-b", reviewedOn },
  accounts: { main: { region } },
  escalation: ["ada", "ben-b"],
  bots: {},
});
`;

describe("editOwnership", () => {
  it("changes a value and nothing else", () => {
    expect(changed({ kind: "set", path: ["audit", "owner"], value: "cleo" })).toEqual([
      [
        '  audit: { owner: "ada", backup: "ben-b", reviewedOn },',
        '  audit: { owner: "cleo", backup: "ben-b", reviewedOn },',
      ],
    ]);
  });

  it("writes a shared constant out where it changes, and leaves it to the other places", () => {
    expect(changed({ kind: "set", path: ["audit", "reviewedOn"], value: "2026-12-01" })).toEqual([
      [
        '  audit: { owner: "ada", backup: "ben-b", reviewedOn },',
        '  audit: { owner: "ada", backup: "ben-b", reviewedOn: "2026-12-01" },',
      ],
    ]);
  });

  it("follows a constant that only this place names", () => {
    expect(changed({ kind: "set", path: ["accounts", "main", "region"], value: "eu-west-1" })).toEqual([
      ['const region = "eu-central-1";', 'const region = "eu-west-1";'],
    ]);
  });

  it("takes an element out of a list, and puts one in", () => {
    expect(changed({ kind: "remove", path: ["escalation", 0] })).toEqual([
      ['  escalation: ["ada", "ben-b"],', '  escalation: ["ben-b"],'],
    ]);
    expect(changed({ kind: "add", path: ["escalation"], key: 1, value: "cleo" })).toEqual([
      ['  escalation: ["ada", "ben-b"],', '  escalation: ["ada", "cleo", "ben-b"],'],
    ]);
    expect(changed({ kind: "add", path: ["escalation"], value: "cleo" })).toEqual([
      ['  escalation: ["ada", "ben-b"],', '  escalation: ["ada", "ben-b", "cleo"],'],
    ]);
  });

  it("opens an empty record for its first property", () => {
    expect(
      changed({ kind: "add", path: ["bots"], key: "renovate", value: { owner: "ada", keys: [1, true, null] } }),
    ).toEqual([["  bots: {},", '  bots: { renovate: { owner: "ada", keys: [1, true, null] } },']]);
  });

  it("puts a property on top of what a call makes", () => {
    expect(changed({ kind: "add", path: ["people", "ada", "aws"], key: "note", value: 'a "b"' })).toEqual([
      [
        '    ada: { name: "Ada", aws: user("ada") }, // away until May',
        '    ada: { name: "Ada", aws: { ...user("ada"), note: \'a "b"\' } }, // away until May',
      ],
    ]);
  });

  it("takes whole lines with the comment behind them, and leaves the comment above", () => {
    const source = small.replace("    ...others,\n", "").replace("    ada:", "    // On call.\n    ada:");

    expect(edited(source, { kind: "remove", path: ["people", "ada"] })).toBe(
      source.replace('    ada: { name: "Ada", aws: user("ada") }, // away until May\n', ""),
    );
  });

  it("reads `= { … }`, `satisfies` and `as const`, with \\r\\n as well", () => {
    const source = 'export const ownership = {\r\n  home: "a" as const,\r\n} satisfies Ownership;\r\n';

    expect(edited(source, { kind: "set", path: ["home"], value: "b" })).toBe(source.replace('"a"', '"b"'));
    expect(edited(source, { kind: "add", path: [], key: "x", value: 1 })).toBe(
      source.replace("const,", "const,\r\n  x: 1,"),
    );
  });

  it.each<readonly [string, OwnershipEdit, string]>([
    [
      "what a call makes",
      { kind: "set", path: ["people", "ada", "aws", "userArn"], value: "x" },
      'people.ada.aws.userArn: Line 9 makes this value by calling "user". Change it there by hand.',
    ],
    [
      "what is spread",
      { kind: "set", path: ["people", "cleo"], value: {} },
      "people.cleo: Line 11 puts another value in here. Change it there by hand.",
    ],
    [
      "what is spread over it",
      { kind: "set", path: ["people", "ada", "name"], value: "x" },
      "people.ada.name: Line 11 puts another value over this one. Change it there by hand.",
    ],
    [
      "what a removal would uncover",
      { kind: "remove", path: ["people", "ben-b"] },
      "people.ben-b: Line 11 puts another value over this one. Change it there by hand.",
    ],
    [
      "what a spread value may hold already",
      { kind: "add", path: ["people"], key: "cleo", value: {} },
      "people.cleo: Line 11 may put this value in already. Change it there by hand.",
    ],
    [
      "what is not there",
      { kind: "set", path: ["audit", "approver"], value: "x" },
      "audit.approver: There is no such value in the file. Correct the path.",
    ],
    [
      "what is there already",
      { kind: "add", path: ["audit"], key: "owner", value: "x" },
      'audit: "owner" is there already. Name a key that is not there.',
    ],
    [
      "a place that a list does not have",
      { kind: "add", path: ["escalation"], key: 3, value: "x" },
      'escalation: "3" is no place of this list. Name a place from 0 on.',
    ],
  ])("refuses %s", (_, edit, message) => {
    const source = message.includes("people.ada.aws.userArn") ? small.replace("    ...others,\n", "") : small;

    expect(problemsOf(source, [edit])).toEqual([message]);
  });

  it("refuses a text or a constant that cannot be followed", () => {
    const shared = "const people = { ada: {} };\nexport const team = people;\nexport const ownership = { people };\n";

    expect(problemsOf(shared, [{ kind: "remove", path: ["people", "ada"] }])).toEqual([
      'people.ada: Line 3 takes this value from "people" (line 1), which is used in 2 places. Change it there by hand.',
    ]);
    expect(problemsOf("export const ownership = read();", [{ kind: "remove", path: ["people"] }])).toEqual([
      "ownership: The file declares no such constant with a value that can be followed. Write `export const ownership = defineOwnership({ … })`.",
    ]);
    expect(problemsOf("export const ownership = {", [{ kind: "remove", path: ["people"] }])).toEqual([
      "ownership: It is not TypeScript: Unexpected token (1:26). Correct the file.",
    ]);
  });

  it("carries out all edits or none, and says all that is in the way", () => {
    const edits: readonly OwnershipEdit[] = [
      { kind: "set", path: ["audit", "owner"], value: "cleo" },
      { kind: "remove", path: ["nobody"] },
      { kind: "remove", path: ["people", "ada"] },
    ];

    expect(problemsOf(small, edits)).toHaveLength(2);
  });
});

function edited(source: string, ...edits: readonly OwnershipEdit[]): string {
  const result = editOwnership(source, edits);
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.text;
}

function problemsOf(source: string, edits: readonly OwnershipEdit[]): readonly string[] {
  const result = editOwnership(source, edits);
  return "problems" in result ? result.problems.map(formatProblem) : [];
}

/** The lines of the small source that an edit changes: before and after. */
function changed(edit: OwnershipEdit): readonly (readonly [string, string])[] {
  const source = edit.path[0] === "people" ? small.replace("    ...others,\n", "") : small;
  const [before, after] = [source.split("\n"), edited(source, edit).split("\n")];
  expect(after).toHaveLength(before.length);
  return before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index] ?? ""]]));
}
