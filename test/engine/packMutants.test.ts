import type { StackResource } from "../../access/stack/resource.ts";
import { loadBase } from "../mutants/base/loadBase.ts";
import { type EngineEdit, sampleForEngine } from "../mutants/sampleForEngine.ts";
import { stacks } from "../support/stacks.ts";
import { noteFigures } from "./support/figures.ts";
import { replayProgram } from "./support/replayProgram.ts";
import { useSandbox } from "./support/useSandbox.ts";
import { type ReportedViolation, runWithPack } from "./support/violationsOf.ts";

/** The resources of a stack after all edits. */
function edited(base: readonly StackResource[], edits: readonly EngineEdit[]): readonly StackResource[] {
  const gone = new Set(edits.filter(({ op }) => op !== "add").map(({ instead }) => instead));
  return [
    ...base.filter(({ urn }) => !gone.has(urn)),
    ...edits.flatMap(({ resource, beside }) => [...(resource === undefined ? [] : [resource]), ...beside]),
  ];
}

/** Is there a mandatory violation that names the resource and, where one was changed, the field? */
function isNamed({ named }: EngineEdit, violations: readonly ReportedViolation[]): boolean {
  return violations.some(
    ({ urn, level, message }) =>
      level === "mandatory" &&
      (named.urn === undefined || urn === named.urn) &&
      message.startsWith(`${named.subject}: ${named.field ?? ""}`),
  );
}

/** The edits whose resource a provider refused. */
function refusedBy(errors: readonly string[], edits: readonly EngineEdit[]): readonly EngineEdit[] {
  return edits.filter(({ resource }) =>
    errors.some((error) => resource && error.includes(`resource '${resource.name}'`)),
  );
}

/** A hundred mutants of every kind that reaches a pack, all those of a stack in one preview of the real engine. */
describe.each(stacks)("tampering with %s", (stack, ownership) => {
  const sandbox = useSandbox(stack, ownership, { checkpoints: false });

  const previewWith = (resources: readonly StackResource[], edits: readonly EngineEdit[]) => {
    replayProgram(sandbox(), edited(resources, edits));
    return runWithPack(sandbox(), ["preview"]);
  };

  it("is named by a mandatory violation, resource and field", async () => {
    const edits = (await sampleForEngine(100)).filter((edit) => edit.stack === stack);
    const { resources } = await loadBase(stack);
    noteFigures({ scenarios: edits.length });
    const refused: EngineEdit[] = [];
    let run = await previewWith(resources, edits);
    // What a provider refuses ends the program before the pack sees the rest; it is stopped as well, though not by us.
    for (
      let byProvider = refusedBy(run.errors, edits);
      byProvider.length > 0;
      byProvider = refusedBy(run.errors, edits)
    ) {
      refused.push(...byProvider);
      run = await previewWith(
        resources,
        edits.filter((edit) => !refused.includes(edit)),
      );
    }

    const seen = edits.filter((edit) => !refused.includes(edit));
    expect(seen.length).toBeGreaterThan(40);
    expect(run.status).not.toBe(0);
    expect(seen.filter((edit) => !isNamed(edit, run.violations)).map(({ kind, named }) => ({ kind, named }))).toEqual(
      [],
    );
  });

  // The way of asking is the same for both.
  if (stack !== "lantern") return;

  it("leaves a stack that nobody tampered with without a violation", async () => {
    const { resources } = await loadBase(stack);
    replayProgram(sandbox(), resources);

    const { status, violations } = await runWithPack(sandbox(), ["preview"]);

    expect(violations).toEqual([]);
    expect(status).toBe(0);
  });
});
