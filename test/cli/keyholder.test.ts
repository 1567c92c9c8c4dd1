import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const platformPackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const advice = "Run it through npx or an npm script, or install Node 24.";

describe("keyholder", () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "keyholder-"));
    mkdirSync(join(root, "cli"));
    copyFileSync(resolve("cli/keyholder.js"), join(root, "cli/keyholder.js"));
    writeFileSync(join(root, "package.json"), '{ "type": "module" }');
    main("const args: string[] = process.argv.slice(2); console.log(process.versions.node, ...args);");
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it("runs the program with its arguments", () => {
    expect(keyholder([], ["owner", "payments"])).toEqual(done(`${process.versions.node} owner payments\n`));
  });

  it("runs the program on the Node it carries when started by an older one", () => {
    carryNode("24.21.0");

    expect(keyholder(pretend("20.1.0"), ["owner", "payments"])).toEqual(
      done(`${process.versions.node} owner payments\n`),
    );
  });

  it("hands the exit status on", () => {
    carryNode("24.21.0");
    main("process.exit(3);");

    expect(keyholder(pretend("20.1.0"), [])).toMatchObject({ status: 3, signal: null });
  });

  it("hands a signal on", () => {
    carryNode("24.21.0");
    main('process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 10_000);');

    expect(keyholder(pretend("20.1.0"), [])).toMatchObject({ status: null, signal: "SIGTERM" });
  });

  it.each(["12.22.12", "20.1.0", "22.17.1"])("refuses Node %s where it carries none", (version) => {
    expect(keyholder(pretend(version), [])).toEqual({
      status: 2,
      signal: null,
      stdout: "",
      stderr: `keyholder needs Node 22.18 or newer; this is v${version}. ${advice}\n`,
    });
  });

  it("refuses an older Node where the one it carries is too old as well", () => {
    carryNode("20.19.0");

    expect(keyholder(pretend("20.1.0"), [])).toMatchObject({ status: 2, stdout: "" });
  });

  it.each(["22.18.0", "23.0.0", "24.21.0"])("accepts Node %s", (version) => {
    expect(keyholder(pretend(version), [])).toMatchObject({ status: 0, stderr: "" });
  });

  function keyholder(nodeOptions: readonly string[], args: readonly string[]) {
    const run = spawnSync(process.execPath, [...nodeOptions, join(root, "cli/keyholder.js"), ...args], {
      encoding: "utf8",
    });
    return { status: run.status, signal: run.signal, stdout: run.stdout, stderr: run.stderr };
  }

  function main(source: string): void {
    writeFileSync(join(root, "cli/main.ts"), source);
  }

  function carryNode(version: string): void {
    const folder = join(root, "node_modules", platformPackage);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ version, bin: { node: "node" } }));
    symlinkSync(process.execPath, join(folder, "node"));
  }
});

/** Options that make this Node give itself out for another version; a Node that it starts is itself again. */
function pretend(version: string): readonly string[] {
  const lie = `
    Object.defineProperty(process, "version", { value: "v${version}" });
    Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } });
  `;
  return ["--import", `data:text/javascript,${encodeURIComponent(lie)}`];
}

function done(stdout: string) {
  return { status: 0, signal: null, stdout, stderr: "" };
}
