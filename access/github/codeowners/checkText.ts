import type { CodeownersFinding } from "./codeownersFile.ts";

/** Findings about how the text is written down: byte order mark, encoding, line ends. */
export function checkText(text: string): readonly CodeownersFinding[] {
  const findings: CodeownersFinding[] = [];
  if (text.startsWith("\uFEFF")) {
    findings.push({
      line: 1,
      code: "byte-order-mark",
      severity: "warning",
      message: "the file begins with a byte order mark, which may be taken for a part of the first pattern.",
      fix: "Save the file as UTF-8 without a byte order mark.",
    });
  }
  if (text.includes("\uFFFD")) {
    findings.push({
      line: text.slice(0, text.indexOf("\uFFFD")).split("\n").length,
      code: "not-utf8",
      severity: "warning",
      message: "a character could not be read as UTF-8.",
      fix: "Save the file as UTF-8.",
    });
  }
  if (text.includes("\r\n")) {
    findings.push({
      line: 0,
      code: "crlf-line-ends",
      severity: "note",
      message: "lines end with CR LF.",
      fix: "Save the file with LF, so that comparing it with a generated one finds no other difference.",
    });
  }
  return findings;
}
