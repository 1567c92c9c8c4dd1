import { ownersOfPath } from "../../../../access/github/codeowners/ownersOfPath.ts";
import { parseCodeowners } from "../../../../access/github/codeowners/parseCodeowners.ts";

const { rules } = parseCodeowners(
  "/docs/ @o/docs\n*.md @o/writers @o/editors\n/docs/free/\n/docs/free/a.md @u\n!/x @o/docs",
);

function ask(path: string) {
  const { kind, owners } = ownersOfPath(rules, path);
  return [kind, owners.map(({ text }) => text).join(" ")];
}

describe("ownersOfPath", () => {
  it("returns the owners of the only rule that matches", () => {
    expect(ask("docs/a.txt")).toEqual(["owned", "@o/docs"]);
  });

  it("lets the last match win and does not add owners of earlier ones", () => {
    expect(ask("docs/a.md")).toEqual(["owned", "@o/writers @o/editors"]);
  });

  it("tells a path that a rule without owners clears from one that no rule matches", () => {
    expect(ask("docs/free/b.md")).toEqual(["cleared", ""]);
    expect(ask("src/a.ts")).toEqual(["unmatched", ""]);
  });

  it("returns the rule that decides, with its line", () => {
    expect(ownersOfPath(rules, "docs/free/a.md")).toEqual({
      kind: "owned",
      owners: [{ kind: "user", text: "@u" }],
      rule: { line: 4, pattern: "/docs/free/a.md", owners: [{ kind: "user", text: "@u" }] },
    });
  });

  it("counts letter case", () => {
    expect(ask("Docs/a.txt")).toEqual(["unmatched", ""]);
  });

  it("takes a path that begins at the root or here as the same path", () => {
    expect(ask("/docs/a.txt")).toEqual(ask("docs/a.txt"));
    expect(ask("./docs/a.txt")).toEqual(ask("docs/a.txt"));
    expect(ask(".md")).toEqual(["owned", "@o/writers @o/editors"]);
  });
});
