import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import cases from "./cases/importDirection.json" with { type: "json" };

/** File → import → what the linter says of it, null where it is allowed. */
const table: Readonly<Record<string, Readonly<Record<string, string | null>>>> = cases;
const importRules = ["lint/style/noRestrictedImports", "lint/suspicious/noImportCycles", "plugin"];

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

describe("the import direction", () => {
  let diagnostics: readonly Diagnostic[];

  beforeAll(() => {
    diagnostics = lintCopyOfTheLayout();
  });

  const rows = Object.entries(table).flatMap(([file, imports]) =>
    Object.entries(imports).map(([source, message], index) => ({ file, source, message, line: index + 1 })),
  );

  it.each(rows.filter(({ message }) => message === null))("allows in $file: $source", ({ file, line }) => {
    expect(messagesAt(file, line)).toEqual([]);
  });

  it.each(rows.filter(({ message }) => message !== null))("refuses in $file: $source", ({ file, line, message }) => {
    expect(messagesAt(file, line)).toEqual([message]);
  });

  function messagesAt(file: string, line: number): readonly string[] {
    return diagnostics
      .filter(({ location }) => location.path === file && location.start.line === line)
      .map(({ message }) => message);
  }
});

/** Writes the table's files under our own lint configuration, one import a line, and runs the real linter once. */
function lintCopyOfTheLayout(): readonly Diagnostic[] {
  const root = mkdtempSync(join(tmpdir(), "keyholder-imports-"));
  try {
    for (const name of ["biome.json", ".biome"]) cpSync(resolve(name), join(root, name), { recursive: true });
    for (const [file, imports] of Object.entries(table)) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), Object.keys(imports).join("\n"));
    }
    const biome = resolve("node_modules/@biomejs/biome/bin/biome");
    const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    const report: { readonly diagnostics: readonly Diagnostic[] } = JSON.parse(run.stdout);
    return report.diagnostics.filter(({ category }) => importRules.includes(category));
  } finally {
    rmSync(root, { recursive: true });
  }
}
