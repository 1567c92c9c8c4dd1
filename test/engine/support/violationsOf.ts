import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

/** A violation as the engine reports it. */
export interface ReportedViolation {
  readonly rule: string;
  readonly level: string;
  readonly urn: string;
  readonly message: string;
}

/** How a run of the engine with the pack ended. */
export interface PackRun {
  readonly status: number | undefined;
  /** Sorted, each once. */
  readonly violations: readonly ReportedViolation[];
  /** What the engine told as errors. */
  readonly errors: readonly string[];
  readonly output: string;
}

interface EngineEvent {
  readonly policyEvent?: {
    readonly resourceUrn?: string;
    readonly message: string;
    readonly policyName: string;
    readonly enforcementLevel: string;
  };
  readonly diagnosticEvent?: { readonly message: string; readonly severity: string };
}

/** Runs `pulumi <args>` with the pack, or with another one, and reads what the engine says of policies. */
export async function runWithPack(
  sandbox: Sandbox,
  args: readonly string[],
  pack = "policypacks/ownership",
): Promise<PackRun> {
  const log = join(sandbox.workspace.folder, "events.jsonl");
  rmSync(log, { force: true });
  const { status, stdout, stderr } = await sandbox.pulumi(...args, "--policy-pack", pack, "--event-log", log);
  const events = existsSync(log) ? readEvents(readFileSync(log, "utf8")) : [];
  return { status, ...told(events), output: `${stdout}\n${stderr}` };
}

/** Runs `pulumi policy analyze --file`. */
export async function analyzeFile(sandbox: Sandbox, file: string, pack = "policypacks/ownership"): Promise<PackRun> {
  const { status, stdout, stderr } = await sandbox.run(
    "pulumi",
    "policy",
    "analyze",
    "--file",
    file,
    "--policy-pack",
    pack,
    "--json",
  );
  return { status, ...told(readEvents(stdout)), output: `${stdout}\n${stderr}` };
}

function readEvents(text: string): readonly EngineEvent[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as EngineEvent);
}

function told(events: readonly EngineEvent[]): Pick<PackRun, "violations" | "errors"> {
  const violations = events.flatMap(({ policyEvent }) =>
    policyEvent === undefined
      ? []
      : [
          {
            rule: policyEvent.policyName,
            level: policyEvent.enforcementLevel,
            urn: policyEvent.resourceUrn ?? "",
            message: plain(policyEvent.message),
          },
        ],
  );
  const errors = events.flatMap(({ diagnosticEvent }) =>
    diagnosticEvent?.severity === "error" ? [plain(diagnosticEvent.message)] : [],
  );
  return { violations: sortedOnce(violations), errors };
}

/** Every violation once, in one order. */
export function sortedOnce(violations: readonly ReportedViolation[]): readonly ReportedViolation[] {
  const texts = new Set(violations.map((violation) => JSON.stringify(violation)));
  return [...texts].sort().map((text) => JSON.parse(text) as ReportedViolation);
}

function plain(message: string): string {
  return stripVTControlCharacters(message)
    .replace(/<\{%[^%]*%\}>/g, "")
    .trim();
}
