import { spawnSync } from "node:child_process";

/** Starts the watchdog with a patience of two seconds in a process of its own, and does something. */
function watched(what: string) {
  const script = `
    import("./policypacks/ownership/watchdog.ts").then(async ({ startWatchdog }) => {
      startWatchdog(2);
      ${what}
    });`;
  const { signal, status, stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    encoding: "utf8",
    timeout: 12_000,
  });
  return { signal, status, stdout, stderr };
}

describe("startWatchdog", () => {
  it("ends a process that has got stuck, and says so", () => {
    expect(watched("await new Promise((go) => setTimeout(go, 100)); for (;;);")).toEqual({
      signal: "SIGKILL",
      status: null,
      stdout: "",
      stderr: "keyholder-ownership: a rule has run for 2 seconds, so the pack ends and the update fails.\n",
    });
  });

  it("lets a process work that gives signs of life, however long", () => {
    const pauses =
      "for (let at = 0; at < 9; at++) await new Promise((go) => setTimeout(go, 500)); console.log('done');";

    expect(watched(pauses)).toEqual({ signal: null, status: 0, stdout: "done\n", stderr: "" });
  });

  it("keeps no process alive that has nothing more to do", () => {
    expect(watched("")).toEqual({ signal: null, status: 0, stdout: "", stderr: "" });
  });
});
