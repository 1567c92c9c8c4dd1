import { inspectCodeowners } from "../../../../access/github/codeowners/inspectCodeowners.ts";

describe("inspectCodeowners", () => {
  it("reports an empty file", () => {
    expect(inspectCodeowners("")).toEqual({
      bytes: 0,
      loaded: true,
      lines: { rule: 0, comment: 0, blank: 0, skipped: 0 },
      rulesWithoutOwners: 0,
      owners: [],
      paths: [],
      severities: { error: 0, warning: 1, note: 0 },
      findings: [expect.objectContaining({ line: 0, code: "no-rules" })],
    });
  });

  it("counts lines and owners, and says who owns the asked paths by which line", () => {
    const text = "# all\n* @b me@x.io\n\n/docs/ @o/t @B\n/docs/free/\n!/x @o/t\n";
    const report = inspectCodeowners(text, { paths: ["docs/a", "docs/free/a", "README.md"] });
    expect(report).toMatchObject({
      bytes: 56,
      lines: { rule: 3, comment: 1, blank: 1, skipped: 1 },
      rulesWithoutOwners: 1,
      owners: [
        { kind: "team", text: "@o/t", rules: 1 },
        { kind: "user", text: "@b", rules: 2 },
        { kind: "email", text: "me@x.io", rules: 1 },
      ],
      paths: [
        { path: "docs/a", kind: "owned", owners: ["@o/t", "@B"], line: 4, pattern: "/docs/" },
        { path: "docs/free/a", kind: "cleared", owners: [], line: 5, pattern: "/docs/free/" },
        { path: "README.md", kind: "owned", owners: ["@b", "me@x.io"], line: 2, pattern: "*" },
      ],
      severities: { error: 1, warning: 0, note: 2 },
    });
  });

  it("says that no rule matches", () => {
    expect(inspectCodeowners("/a @o/t", { paths: ["b"] }).paths).toEqual([
      { path: "b", kind: "unmatched", owners: [], line: null, pattern: null },
    ]);
  });

  it("survives being written as JSON", () => {
    const report = inspectCodeowners("* @o/t\n[x] @y\n", { paths: ["a"] });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
