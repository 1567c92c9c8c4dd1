import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { registerRules } from "../../cli/rules.ts";
import { toldRules } from "../../cli/rules/toldRules.ts";
import { rules as packRules } from "../../policypacks/ownership/rules/index.ts";
import { ruleFamilies } from "../../review/rules/ruleFamilies.ts";
import { runCommand } from "./support/runCommand.ts";

const rules = (...args: readonly string[]) => runCommand(registerRules, "rules", ...args);

describe("keyholder rules", () => {
  it("lists every rule of the pack, those of the gate, and those that whatever runs the rules reports", async () => {
    const { exitCode, stdout } = await rules();
    const others = ["rule-runs-to-its-end", "stack-has-a-declaration", "exception-is-used", "resource-is-not-hidden"];

    expect(exitCode).toBe(0);
    for (const name of [...packRules.map((rule) => rule.name), ...others])
      expect(stdout).toMatch(new RegExp(`\\n {2}${name} +\\S`));
    expect(stdout).toMatch(/\n\d+ rules\. `npx keyholder rules RULE` tells why, what to do, and how to except\.\n$/);
  });

  it("tells everything about one, with what to write to except it", async () => {
    const { exitCode, stdout } = await rules("resource-is-planned");

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(
      /^resource-is-planned\nEach resource that decides about access .*\n\nWhy {9}\S.*\nWhat to do {2}\S.*\nDecided on {2}each resource\nWeight {6}mandatory\nLooks at {4}every type\nSources {5}https:/,
    );
    expect(stdout).toContain('\n  rule: "resource-is-planned",\n');
  });

  it("says of one that it cannot be excepted", async () => {
    expect((await rules("rule-runs-to-its-end")).stdout).toMatch(
      /\nDecided on {2}every run\n(.*\n)+It cannot be excepted\.\n$/,
    );
  });

  it("names the nearest where there is none of that name", async () => {
    expect(await rules("resource-is-plannd")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        'rule: "resource-is-plannd" is not a rule. `npx keyholder rules` lists them (did you mean "resource-is-planned"?).\n',
    });
  });

  it("prints all of them, or one, as JSON", async () => {
    expect(JSON.parse((await rules("--json")).stdout)).toEqual(toldRules());
    expect(JSON.parse((await rules("stack-has-a-declaration", "--json")).stdout)).toMatchObject({
      name: "stack-has-a-declaration",
      exceptable: false,
      enforcement: "mandatory",
      decidedOn: "every run",
    });
  });

  it("keeps every rule in a family of its kind", () => {
    expect(ruleFamilies(toldRules()).find(({ title }) => title === "Others")).toBeUndefined();
  });

  // KEYHOLDER_BLESS=1 jest test/cli/rules.test.ts writes it, as `npx keyholder rules --markdown > docs/rules.md` does.
  it("is what docs/rules.md holds", async () => {
    const { stdout } = await rules("--markdown");
    if (process.env.KEYHOLDER_BLESS === "1") writeFileSync("docs/rules.md", stdout);

    expect(existsSync("docs/rules.md") ? readFileSync("docs/rules.md", "utf8") : "").toBe(stdout);
  });
});
