import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadOwnership, type OwnershipSource } from "../../declaration/loadOwnership.ts";
import { formatProblem } from "../../model/index.ts";
import { mostOwnershipBytes } from "../../model/shape/parseOwnershipJson.ts";
import { smallOwnership } from "../support/smallOwnership.ts";

describe("loadOwnership", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "keyholder-load-"));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("reads the declaration of a stack", async () => {
    stack("acorn", `export const ownership = ${JSON.stringify(smallOwnership)};`);

    expect(await loadOwnership({ root, stack: "acorn" })).toEqual({ ownership: smallOwnership, problems: [] });
  });

  it("takes the only stack where none is named", async () => {
    stack("acorn", `export const ownership = ${JSON.stringify(smallOwnership)};`);

    expect(await loadOwnership({ root })).toEqual({ ownership: smallOwnership, problems: [] });
  });

  it("reads the shape of a stack's declaration as well", async () => {
    stack("acorn", `export const ownership = { ...${JSON.stringify(smallOwnership)}, audits: {} };`);

    const { ownership, problems } = await loadOwnership({ root, stack: "acorn" });

    expect(ownership).toEqual(smallOwnership);
    expect(problems.map(formatProblem)).toEqual([
      'audits: "audits" is not a field here. Remove it or correct the name (did you mean "audit"?).',
    ]);
  });

  it("lists the stacks where there is no such stack", async () => {
    stack("acorn", "");
    stack("oak", "");

    expect(await unreadable({ root, stack: "acorm" })).toEqual([
      '--stack: "acorm" is not a stack. Name one of "acorn", "oak" (did you mean "acorn"?).',
    ]);
    expect(await unreadable({ root })).toEqual(['--stack: No stack is named. Name one of "acorn", "oak".']);
    expect(await unreadable({ root, stack: "../acorn" })).toEqual([
      expect.stringContaining('"../acorn" is not a stack.'),
    ]);
  });

  it("says so where there are no stacks", async () => {
    expect(await unreadable({ root, stack: "acorn" })).toEqual([
      `--stack: There is no stacks/<stack>/ownership.ts in "${root}". Start it in the folder that stacks lies in, or name a JSON file with --file.`,
    ]);
  });

  it("says so where a stack exports no declaration", async () => {
    stack("acorn", "export const owners = {};");

    expect(await unreadable({ root, stack: "acorn" })).toEqual([
      'stacks/acorn/ownership.ts: It exports nothing under the name "ownership". Write `export const ownership = defineOwnership({ … })`.',
    ]);
  });

  it("says so where a stack cannot be loaded", async () => {
    stack("acorn", 'throw new Error("no such person.");');

    expect(await unreadable({ root, stack: "acorn" })).toEqual([
      "stacks/acorn/ownership.ts: It cannot be loaded: no such person. Correct the file; `npx tsc` shows the place.",
    ]);
  });

  it("reads a JSON file", async () => {
    expect(await loadOwnership({ file: file(JSON.stringify(smallOwnership)) })).toEqual({
      ownership: smallOwnership,
      problems: [],
    });
  });

  it("says where a JSON file is none", async () => {
    expect(await unreadable({ file: file('{ "people": }') })).toEqual([
      'people (line 1, column 13): "}" cannot stand here. Correct the JSON: quotes, commas and brackets.',
    ]);
  });

  it("stops reading a file that is too large", async () => {
    expect(await unreadable({ file: file(" ".repeat(mostOwnershipBytes + 1)) })).toEqual([
      "ownership: The declaration is larger than 8388608 bytes. Write one declaration per stack.",
    ]);
  });

  it("says so where there is no such file", async () => {
    const missing = join(root, "missing.json");

    expect(await unreadable({ file: missing })).toEqual([
      `--file: "${missing}" cannot be read: ENOENT. Name a JSON file, or - for the standard input.`,
    ]);
  });

  it("refuses a stack and a file at once", async () => {
    expect(await unreadable({ root, stack: "acorn", file: "x.json" })).toEqual([
      "--file: A stack is named as well. Name a stack or a file.",
    ]);
  });

  async function unreadable(source: OwnershipSource): Promise<readonly string[]> {
    const { ownership, problems } = await loadOwnership(source);
    expect(ownership).toBeUndefined();
    return problems.map(formatProblem);
  }

  function stack(name: string, source: string): void {
    mkdirSync(join(root, "stacks", name), { recursive: true });
    writeFileSync(join(root, "stacks", name, "ownership.ts"), source);
  }

  function file(text: string): string {
    const path = join(root, "ownership.json");
    writeFileSync(path, text);
    return path;
  }
});
