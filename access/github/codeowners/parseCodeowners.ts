import { checkRules } from "./checkRules.ts";
import { checkSpelling } from "./checkSpelling.ts";
import { checkText } from "./checkText.ts";
import type { CodeownersFile, CodeownersFinding, CodeownersRule } from "./codeownersFile.ts";
import { bytesOf, codeownersBytesRefused, codeownersLocations } from "./codeownersLimits.ts";
import { ownersOfPath } from "./ownersOfPath.ts";
import { parseLine } from "./parseLine.ts";

function tooLarge(bytes: number): CodeownersFile {
  const finding: CodeownersFinding = {
    line: 0,
    code: "file-too-large",
    severity: "error",
    message: `the file has "${bytes}" bytes, and GitHub does not load one of ${codeownersBytesRefused} bytes or more.`,
    fix: "Join rules with wildcards, or name directories in place of files.",
  };
  return { bytes, loaded: false, lines: [], rules: [], findings: [finding] };
}

/** The file decides who approves everything else, so somebody must own the file. */
function checkSelf(rules: readonly CodeownersRule[], locations: readonly string[]): readonly CodeownersFinding[] {
  if (rules.length === 0) {
    return [
      {
        line: 0,
        code: "no-rules",
        severity: "warning",
        message: "the file has no rules, so nobody owns anything.",
        fix: 'Add a rule, for example "* @org/team".',
      },
    ];
  }
  if (locations.some((path) => ownersOfPath(rules, path).kind === "owned")) return [];
  return [
    {
      line: 0,
      code: "codeowners-unowned",
      severity: "warning",
      message: "no rule gives the CODEOWNERS file itself an owner, so anybody can change who approves.",
      fix: `Add "/${locations[0]} @org/team" as the last rule.`,
    },
  ];
}

/**
 * Reads a CODEOWNERS file as GitHub does and names everything GitHub would ignore or misread. Never throws: each
 * line is understood (`rule`, `comment`, `blank`), or `skipped` with a finding.
 *
 * @param text The whole file; LF or CR LF.
 * @param options.location Where the file stands in its repository; absent: any of the three places GitHub looks in.
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function parseCodeowners(text: string, options: { readonly location?: string } = {}): CodeownersFile {
  const bytes = bytesOf(text);
  if (bytes >= codeownersBytesRefused) return tooLarge(bytes);

  const written = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (written.at(-1) === "") written.pop();
  const read = written.map((line, at) => parseLine(at + 1, line));
  const lines = read.map((entry) => entry.read);
  const rules = lines.flatMap((line) => (line.kind === "rule" ? [line.rule] : []));
  const findings = [
    ...checkText(text),
    ...checkSelf(rules, options.location === undefined ? codeownersLocations : [options.location]),
    ...read.flatMap((entry) => entry.faults.map((fault) => ({ line: entry.read.line, ...fault }))),
    ...checkRules(rules),
    ...checkSpelling(rules),
  ];
  return { bytes, loaded: true, lines, rules, findings: findings.sort((a, b) => a.line - b.line) };
}
