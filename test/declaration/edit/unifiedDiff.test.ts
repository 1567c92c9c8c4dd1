import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { unifiedDiff } from "../../../declaration/edit/unifiedDiff.ts";

const file = "stacks/lantern/ownership.ts";

describe("unifiedDiff", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "keyholder-diff-"));
    mkdirSync(join(root, "stacks/lantern"), { recursive: true });
    spawnSync("git", ["init", "-q"], { cwd: root });
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("is empty where nothing changes", () => {
    expect(unifiedDiff(file, "a\n", "a\n")).toBe("");
  });

  it("names both files as git does", () => {
    expect(unifiedDiff(file, "a\nb\n", "a\nc\n")).toBe(
      "--- a/stacks/lantern/ownership.ts\n+++ b/stacks/lantern/ownership.ts\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n",
    );
  });

  it("is what `git apply` takes, and gives the changed text", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "--- x", "+y", ""), { maxLength: 12 });
    const text = fc.tuple(lines, fc.boolean()).map(([parts, ends]) => parts.join("\n") + (ends ? "\n" : ""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== "" && after !== "" && before !== after);
        writeFileSync(join(root, file), before);
        const { status, stderr } = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], {
          cwd: root,
          input: unifiedDiff(file, before, after),
          encoding: "utf8",
        });
        expect([status, stderr]).toEqual([0, ""]);
        expect(readFileSync(join(root, file), "utf8")).toBe(after);
      }),
      { numRuns: 40 },
    );
  });
});
