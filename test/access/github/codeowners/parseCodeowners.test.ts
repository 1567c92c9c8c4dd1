import fc from "fast-check";
import { parseCodeowners } from "../../../../access/github/codeowners/parseCodeowners.ts";
import { codeownersText } from "./arbitraries.ts";

const team = (text: string) => ({ kind: "team", text });

describe("parseCodeowners", () => {
  it("reads a rule with its line, its owners and its comment", () => {
    expect(parseCodeowners("# all\n\n* @o/t me@example.com @u # everything\n")).toEqual({
      bytes: 45,
      loaded: true,
      lines: [
        { kind: "comment", line: 1, text: "all" },
        { kind: "blank", line: 2 },
        expect.objectContaining({ kind: "rule", line: 3 }),
      ],
      rules: [
        {
          line: 3,
          pattern: "*",
          owners: [team("@o/t"), { kind: "email", text: "me@example.com" }, { kind: "user", text: "@u" }],
          comment: "everything",
        },
      ],
      findings: [],
    });
  });

  it("reads CR LF, tabs and trailing blanks as what they are", () => {
    const { rules, findings } = parseCodeowners("*\t@o/t  \r\n\r\n/a/ @o/s\r\n");
    expect(rules.map(({ line, pattern, owners }) => [line, pattern, owners])).toEqual([
      [1, "*", [team("@o/t")]],
      [3, "/a/", [team("@o/s")]],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["crlf-line-ends"]);
  });

  it("keeps an escaped blank in the pattern", () => {
    expect(parseCodeowners("/my\\ docs/ @o/t").rules[0]).toEqual({
      line: 1,
      pattern: "/my\\ docs/",
      owners: [team("@o/t")],
    });
  });

  it("reads a rule without owners as one that clears ownership", () => {
    expect(parseCodeowners("* @o/t\n/free/ # nobody").rules[1]).toEqual({
      line: 2,
      pattern: "/free/",
      owners: [],
      comment: "nobody",
    });
  });

  it("does not read a file that GitHub does not load", () => {
    const line = "* @o/t\n";
    const { loaded, rules } = parseCodeowners(`${line}#${"x".repeat(3_000_000 - line.length - 2)}`);
    expect([loaded, rules.length]).toEqual([true, 1]);
    const full = `${line}#${"x".repeat(3_000_000 - line.length - 1)}`;
    expect(parseCodeowners(full)).toEqual({
      bytes: 3_000_000,
      loaded: false,
      lines: [],
      rules: [],
      findings: [
        {
          line: 0,
          code: "file-too-large",
          severity: "error",
          message: 'the file has "3000000" bytes, and GitHub does not load one of 3000000 bytes or more.',
          fix: "Join rules with wildcards, or name directories in place of files.",
        },
      ],
    });
  });

  it("asks for an owner of the file where the file is, when that is known", () => {
    const text = "/docs/ @o/t";
    expect(parseCodeowners(text).findings).toEqual([]);
    const { findings } = parseCodeowners(text, { location: ".github/CODEOWNERS" });
    expect(findings.map(({ line, code }) => [line, code])).toEqual([[0, "codeowners-unowned"]]);
  });

  it("understands every line or names it, whatever the text", () => {
    fc.assert(
      fc.property(codeownersText, (text) => {
        const file = parseCodeowners(text);
        const errors = new Set(file.findings.filter(({ severity }) => severity === "error").map(({ line }) => line));
        const skipped = file.lines.flatMap(({ kind, line }) => (kind === "skipped" ? [line] : []));
        expect([...errors]).toEqual(skipped);
        expect(file.lines.map(({ line }) => line)).toEqual(file.lines.map((_, at) => at + 1));
        for (const { code, message, fix } of file.findings) {
          expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(message).toMatch(/\.$/);
          expect(fix).toMatch(/\.$/);
          expect(message + fix).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);
});
