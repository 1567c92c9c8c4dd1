import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { editOwnership } from "../../../declaration/edit/editOwnership.ts";
import type { OwnershipEdit, Step } from "../../../model/ownershipEdit.ts";
import { readSource } from "../../../declaration/edit/readSource.ts";
import { setValue } from "../../../declaration/edit/setValue.ts";
import { formatProblem, type Ownership } from "../../../model/index.ts";
import { stacks } from "../../support/stacks.ts";
import { evaluate } from "./support/evaluate.ts";
import { textLeaves, withValue } from "./support/leaves.ts";

describe.each(stacks)("editOwnership of %s", (name, ownership) => {
  const source = readFileSync(`stacks/${name}/ownership.ts`, "utf8");
  const read = readSource(source);
  if ("problem" in read) throw new Error(formatProblem(read.problem));
  const tried = textLeaves(ownership).map(([path, value]) => ({ path, value, edit: setValue(read, path, "x") }));
  const leaves = tried.flatMap(({ path, value, edit }) => ("problem" in edit ? [] : [[path, value] as const]));

  // Every text of the small stack; of the large one a third, to be quick.
  const sample = leaves.filter((_, index) => name === "lantern" || index % 3 === 0);

  it("reaches every text that no call makes", () => {
    const hidden = tried.flatMap(({ edit }) => ("problem" in edit ? [edit.problem.message] : []));

    expect(leaves.length).toBeGreaterThan(250);
    expect(hidden.filter((message) => !/^Line \d+ makes this value by calling "\w+"\.$/.test(message))).toEqual([]);
  });

  it("changes exactly what each edit says", () => {
    const values = sample.map(([path], at): readonly [readonly Step[], string] => [path, `changed ${at}`]);
    for (const group of inGroups(values, 60)) {
      const text = edited(source, ...group.map(([path, value]) => set(path, value)));
      const expected = group.reduce((value, [path, leaf]) => withValue(value, path, leaf), ownership);
      expect(evaluate(text)).toEqual(expected);
    }
  });

  it("comes back to the same bytes when the value comes back", () => {
    const literal = sample.filter(([path]) => path.at(-1) !== "reviewedOn" && path.at(-1) !== "updatedOn");
    for (const group of inGroups(literal, 60)) {
      const there = edited(source, ...group.map(([path]) => set(path, "other")));
      expect(edited(there, ...group.map(([path, value]) => set(path, value)))).toBe(source);
    }
  });

  it("adds and removes people, engineers and exceptions, and comes back to the same bytes", () => {
    const lists = Object.keys(ownership.services).map((id) => ["services", id, "engineers"]);
    const records = [["people"], ["exceptions"]];
    fc.assert(
      fc.property(
        fc.constantFrom(...lists),
        fc.nat(),
        fc.string({ minLength: 1, unit: "grapheme" }),
        (path, place, value) => {
          const key = place % ((at(ownership, path) as readonly string[]).length + 1);
          const longer = edited(source, { kind: "add", path, key, value });
          expect(at(evaluate(longer), path)).toEqual(
            (at(ownership, path) as readonly string[]).toSpliced(key, 0, value),
          );
          expect(edited(longer, { kind: "remove", path: [...path, key] })).toBe(source);
        },
      ),
      { numRuns: 25 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.string(), plainValue, (path, key, value) => {
        fc.pre(!Object.hasOwn(at(ownership, path) as object, key));
        const longer = edited(source, { kind: "add", path, key, value });
        expect(at(evaluate(longer), [...path, key])).toEqual(value);
        expect(edited(longer, { kind: "remove", path: [...path, key] })).toBe(source);
      }),
      { numRuns: 25 },
    );
  });

  it("writes what the formatter would write", () => {
    const folder = mkdtempSync(join(tmpdir(), "keyholder-format-"));
    const values = ["x", "some words ".repeat(7).trim(), 'with "quotes"', "y".repeat(130)];
    const texts = [
      ...leaves
        .filter((_, at) => at % (name === "harbor" ? 24 : 6) === 0)
        .map(([path], at) => edited(source, set(path, values[at % 4]))),
      ...Object.keys(ownership.people)
        .slice(0, 9)
        .flatMap((id) => [
          edited(source, { kind: "remove", path: ["people", id] }),
          edited(source, { kind: "add", path: ["people", id], key: "leavesOn", value: "2026-11-30" }),
        ]),
      edited(source, { kind: "remove", path: ["exceptions", Object.keys(ownership.exceptions)[0] ?? ""] }),
      edited(source, ...values.map((value) => ({ kind: "add", path: ["incidents", "escalation"], value }) as const)),
    ];
    for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.ts`), text);
    const settings = { root: true, formatter: { indentStyle: "space", indentWidth: 2, lineWidth: 120 } };
    writeFileSync(join(folder, "biome.json"), `${JSON.stringify(settings)}\n`);

    const { status, stderr } = spawnSync(
      resolve("node_modules/.bin/biome"),
      ["format", "--files-max-size=9000000", ...texts.map((_, index) => `${index}.ts`)],
      { cwd: folder, encoding: "utf8" },
    );
    rmSync(folder, { recursive: true });

    expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  });
});

const plainValue = fc.record(
  { name: fc.string(), at: fc.integer(), list: fc.array(fc.string(), { maxLength: 3 }), on: fc.boolean() },
  { noNullPrototype: true },
);

function set(path: readonly Step[], value: unknown): OwnershipEdit {
  return { kind: "set", path, value };
}

function at(ownership: Ownership, path: readonly Step[]): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<Step, unknown>)[step], ownership);
}

function edited(source: string, ...edits: readonly OwnershipEdit[]): string {
  const result = editOwnership(source, edits);
  if ("problems" in result) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.text;
}

function inGroups<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
}
