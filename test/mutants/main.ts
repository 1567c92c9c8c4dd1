import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { kinds } from "./kinds/index.ts";
import { knownHarmless } from "./run/knownHarmless.ts";
import { runStack, type StackResult } from "./run/runStack.ts";
import { sumText } from "./run/sumText.ts";
import { sumUp } from "./run/sumUp.ts";

/**
 * Changes the stacks in every way that widens, redirects, removes or hides something, and tells which changes the rules let through:
 * `node test/mutants/main.ts [--stack lantern] [--kind <part of its name>] [--most 3|all] [--json] [--list]`.
 *
 * Of lantern every mutant is made. Harbor is eight times as large: one of each kind for each resource and field, unless `--most` says more.
 */
const { values } = parseArgs({
  options: {
    stack: { type: "string", multiple: true, default: ["lantern", "harbor"] },
    kind: { type: "string", default: "" },
    most: { type: "string" },
    json: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    /** One stack, in a process of its own, as JSON. */
    part: { type: "boolean", default: false },
  },
});

const most = (stack: string) => {
  const asked = values.most ?? (stack === "lantern" ? "all" : "1");
  return asked === "all" ? Number.POSITIVE_INFINITY : Number(asked);
};

if (values.list) {
  for (const { name, does, what } of kinds) process.stdout.write(`${name} (${does}): ${what}\n`);
} else if (values.part) {
  const [stack = ""] = values.stack;
  process.stdout.write(JSON.stringify(await runStack(stack, most(stack), values.kind)));
} else {
  const stacks = await Promise.all(values.stack.map(inItsOwnProcess));
  const isWhole = values.kind === "" && values.most === undefined && stacks.length > 1;
  const { unneeded, ...sum } = sumUp(stacks, knownHarmless);
  const whole = { ...sum, unneeded: isWhole ? unneeded : [] };
  process.stdout.write(values.json ? `${JSON.stringify(whole, undefined, 2)}\n` : `${sumText(whole)}\n`);
  const bad = whole.kinds.filter(({ weakly, survived }) => weakly.length + survived.length > 0).length;
  const failed = bad + whole.unneeded.length + whole.before.length;
  const result = { passed: whole.kinds.length - bad, failed };
  if (process.env.KEYHOLDER_RESULTS) writeFileSync(process.env.KEYHOLDER_RESULTS, JSON.stringify(result));
  process.exitCode = failed === 0 ? 0 : 1;
}

/** One stack takes one core. */
async function inItsOwnProcess(stack: string): Promise<StackResult> {
  const asked = [
    "--stack",
    stack,
    "--kind",
    values.kind,
    "--part",
    ...(values.most === undefined ? [] : ["--most", values.most]),
  ];
  const child = spawn(process.execPath, ["test/mutants/main.ts", ...asked], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const said = await text(child.stdout);
  const code = await ended;
  if (code !== 0) throw new Error(`The mutants of ${stack} ended with ${code}.`);
  return JSON.parse(said) as StackResult;
}
