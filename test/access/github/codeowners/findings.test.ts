import { parseCodeowners } from "../../../../access/github/codeowners/parseCodeowners.ts";
import cases from "./findingCases.json" with { type: "json" };

describe("findings of parseCodeowners", () => {
  for (const { name, text, line, code, severity, said } of cases) {
    it(name, () => {
      const found = parseCodeowners(text, { location: "a" }).findings.filter((finding) => finding.code === code);
      const seen = found.map((one) => ({ ...one, said: `${one.message} ${one.fix}` }));
      expect(seen).toEqual([expect.objectContaining({ line, code, severity, said })]);
    });
  }

  it("finds nothing in a good file", () => {
    const good =
      "# owners\n* @o/t\n/docs/ @o/docs # words\n*.tf @o/infra\n/my\\ docs/\\[id\\].md @u\n/.github/ @o/admins\n";
    expect(parseCodeowners(good).findings).toEqual([]);
  });

  it("finds nothing when specific rules come after general ones", () => {
    const { findings } = parseCodeowners("* @o/t\n/a/ @o/a\n/a/b/ @o/b\n/a/b/c.ts @o/c\n*.md @o/d");
    expect(findings).toEqual([]);
  });
});
