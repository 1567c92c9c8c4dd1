import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { noteFigures } from "./support/figures.ts";

/** The commands of the guide from the shell on: indented lines, without those that enter the sandbox. */
const commands = readFileSync("docs/sandbox.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("    ") && !line.startsWith("    npm "))
  .map((line) => line.trim());

interface Ran {
  readonly command: string;
  readonly status: number;
  readonly output: string;
}

/** Every command in one sandbox, one after the other, as a person would go through the guide. */
function followGuide(): readonly Ran[] {
  const script = commands.map((command) => `${command}\necho "== $?"`).join("\n");
  const { stdout } = spawnSync(process.execPath, ["sandbox/main.ts", "sh", "-c", `exec 2>&1\n${script}`], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const parts = stdout.split(/^== (\d+)\n/m);
  return commands.map((command, at) => ({
    command,
    output: parts[2 * at] ?? "",
    status: Number(parts[2 * at + 1] ?? Number.NaN),
  }));
}

describe("the guide to the sandbox", () => {
  let ran: readonly Ran[] = [];
  const outputs = (wanted: string) => ran.filter(({ command }) => command === wanted).map(({ output }) => output);

  beforeAll(() => {
    ran = followGuide();
    noteFigures({ scenarios: 1 });
  });

  it("has commands that end well, but for the mistake on purpose and the look at what is gone", () => {
    expect(ran.filter(({ status }) => status !== 0).map(({ command, status }) => [command, status])).toEqual([
      ["pulumi preview", 1],
      ["look github storefront-deploy", 1],
    ]);
  });

  it("shows what it says", () => {
    const [before, left, given] = outputs("look github zoe");

    expect(before).toContain("zoe-lantern member active");
    expect(before).toContain("title: storefront");
    expect(left).not.toContain("title: storefront");
    expect(given).toEqual(left);
    expect(outputs("pulumi preview --diff")[1]).toContain("zoe-lantern");
    expect(outputs("pulumi preview")[0]).toContain(
      'services.storefront.duties.deploy.backup: "leo" owns this duty already.',
    );
    expect(outputs("look github storefront-deploy")).toEqual([""]);
  });
});
