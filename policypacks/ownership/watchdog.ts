import { Worker } from "node:worker_threads";

/** Between two signs of life. */
const beatMilliseconds = 500;

/**
 * Ends this process when it has given no sign of life for so long: the engine waits for a pack for ever, and an update that hangs holds the lock of
 * its stack. A pack that ends makes the update fail.
 *
 * @see https://github.com/pulumi/pulumi/issues/24654
 */
export function startWatchdog(patienceSeconds: number): void {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(watch, { eval: true, execArgv: [], workerData: { beats, patienceSeconds } });
  worker.unref();
  setInterval(() => Atomics.add(beats, 0, 1), beatMilliseconds).unref();
}

/** In a thread of its own, which runs while the pack is stuck. Plain JavaScript, since it is evaluated. */
const watch = `
const { workerData: { beats, patienceSeconds } } = require("node:worker_threads");
let last = Atomics.load(beats, 0);
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now === last) {
    require("node:fs").writeSync(2, "keyholder-ownership: a rule has run for " + patienceSeconds + " seconds, so the pack ends and the update fails.\\n");
    process.kill(process.pid, "SIGKILL");
  }
  last = now;
}, patienceSeconds * 1000);
`;
