import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Jest reporter: tells at the end how much the engine tests did. */
export default class TellFigures {
  #folder = mkdtempSync(join(tmpdir(), "keyholder-figures-"));
  #file = join(this.#folder, "figures.jsonl");

  onRunStart() {
    process.env.KEYHOLDER_FIGURES = this.#file;
  }

  onRunComplete(_contexts, { startTime }) {
    const sums = { scenarios: 0, faults: 0, engineRuns: 0, calls: 0 };
    const lines = existsSync(this.#file) ? readFileSync(this.#file, "utf8").split("\n").filter(Boolean) : [];
    for (const line of lines) for (const [name, count] of Object.entries(JSON.parse(line))) sums[name] += count;
    rmSync(this.#folder, { recursive: true });
    const seconds = Math.round((Date.now() - startTime) / 1_000);
    console.error(
      `\nReal engine: ${sums.scenarios} scenarios, ${sums.faults} faults injected, ${sums.engineRuns} runs of pulumi, ${sums.calls} calls to AWS and GitHub, ${seconds} s.`,
    );
  }
}
