import { writeFileSync } from "node:fs";
import { tryWorkflows } from "./tried/tryWorkflows.ts";
import { lint, zizmor, zizmorVersion } from "./zizmor/zizmor.ts";

/** Holds the workflows against a linter that we did not write, and runs their scripts with the real engine. */
const counts = { passed: 0, failed: 0 };

function hold(holds: boolean, what: string, otherwise = ""): void {
  counts[holds ? "passed" : "failed"] += 1;
  process.stdout.write(`${holds ? "holds" : "DOES NOT HOLD"}: ${what}\n`);
  if (!holds && otherwise !== "") process.stderr.write(`${otherwise}\n`);
}

async function lintWorkflows(): Promise<void> {
  const program = await zizmor();
  const { found, pinned } = zizmorVersion(program);
  hold(found === pinned, `zizmor is ${pinned}`, found);
  const findings = lint(program, ".github/workflows");
  hold(findings.length === 0, "zizmor finds nothing in the workflows", JSON.stringify(findings, undefined, 2));
  for (const [file, ident] of [
    ["targetChecksOutHead", "dangerous-triggers"],
    ["tagAndBranch", "unpinned-uses"],
    ["scripts", "template-injection"],
    ["permissionsUnsaid", "excessive-permissions"],
  ] as const) {
    const idents = lint(program, `test/workflows/bad/${file}.yml`).map((each) => each.ident);
    hold(idents.includes(ident), `zizmor finds ${ident} where there is one`, idents.join(", "));
  }
}

try {
  await lintWorkflows();
  if (!process.argv.includes("--lint-only")) await tryWorkflows(hold, (text) => process.stdout.write(`${text}\n`));
  process.stdout.write(`Workflows: ${counts.passed} as expected, ${counts.failed} not.\n`);
  if (process.env.KEYHOLDER_RESULTS) writeFileSync(process.env.KEYHOLDER_RESULTS, JSON.stringify(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
} catch (failure) {
  process.stderr.write(`workflows: ${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 2;
}
