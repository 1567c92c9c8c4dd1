#!/usr/bin/env node
// Plain JavaScript of 2019, so that an old Node can still read it and say what is wrong. The program is main.ts.
import { spawnSync } from "child_process";
import * as modules from "module";
import { dirname, join } from "path";
import { fileURLToPath } from "url";

const self = fileURLToPath(import.meta.url);

function runsTypeScript(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** The Node that an optional dependency has put beside us; undefined where there is none for this platform. */
function carriedNode() {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  try {
    const manifest = modules.createRequire(self).resolve(`${name}/package.json`);
    const { version, bin } = modules.createRequire(self)(manifest);
    return runsTypeScript(version) ? join(dirname(manifest), bin.node) : undefined;
  } catch {
    return undefined;
  }
}

if (runsTypeScript(process.versions.node)) {
  // Types are stripped once, and not each time; NODE_DISABLE_COMPILE_CACHE=1 keeps the files of it away.
  modules.enableCompileCache();
  import("./main.ts");
} else {
  // Once only: a carried Node that is older than it says must not start itself for ever.
  const node = process.env.KEYHOLDER_CARRIED_NODE ? undefined : carriedNode();
  const env = { ...process.env, KEYHOLDER_CARRIED_NODE: "1" };
  const run = node && spawnSync(node, [self, ...process.argv.slice(2)], { stdio: "inherit", env });
  if (!run || run.error) {
    const advice = "Run it through npx or an npm script, or install Node 24.";
    console.error(`keyholder needs Node 22.18 or newer; this is ${process.version}. ${advice}`);
    process.exitCode = 2;
  } else if (run.signal) process.kill(process.pid, run.signal);
  else process.exitCode = run.status;
}
