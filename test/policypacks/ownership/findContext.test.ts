import { findContext } from "../../../policypacks/ownership/findContext.ts";
import { ruleContext } from "../../../policypacks/ownership/judge/ruleContext.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";
import { useTemporaryProject } from "../support/useTemporaryProject.ts";

describe("findContext", () => {
  const project = useTemporaryProject();

  async function reason(stack = "acorn", asked?: string): Promise<string> {
    const found = await findContext(project().root, stack, "keyholder", asked);
    return "reason" in found ? found.reason : "it was found";
  }

  it("finds what the rules of a stack are held against", async () => {
    project().stack("acorn", smallOwnership);

    expect(await findContext(project().root, "acorn", "keyholder")).toEqual({
      context: ruleContext({ stack: "acorn", project: "keyholder", today }, smallOwnership),
    });
  });

  it("takes the date that it is asked for before that of the configuration", async () => {
    project().stack("acorn", smallOwnership);
    const found = await findContext(project().root, "acorn", "keyholder", "2026-12-24");

    expect("context" in found && found.context.today).toBe("2026-12-24");
  });

  it("keeps a declaration with problems, and its problems with it", async () => {
    project().stack("acorn", { ...smallOwnership, audits: {} } as typeof smallOwnership);
    const found = await findContext(project().root, "acorn", "keyholder");

    expect("context" in found && found.context.problems.map(({ path }) => path)).toContain("audits");
  });

  it("says why there is none: no stack, another stack, or a path for a stack", async () => {
    expect(await reason()).toBe(
      `--stack: There is no stacks/<stack>/ownership.ts in "${project().root}". Start it in the folder that stacks lies in, or name a JSON file with --file.`,
    );
    project().stack("acorn", smallOwnership);
    expect(await reason("acorm")).toBe('--stack: "acorm" is not a stack. Name one of "acorn" (did you mean "acorn"?).');
    expect(await reason("../stacks/acorn")).toMatch(/^--stack: "\.\.\/stacks\/acorn" is not a stack\. /);
    expect(await reason("")).toMatch(/^--stack: "" is not a stack\. /);
  });

  it.each([
    [
      'throw new Error("no such person.");',
      "stacks/acorn/ownership.ts: It cannot be loaded: no such person. Correct the file; `npx tsc` shows the place.",
    ],
    [
      "export const ownership = 5;",
      "stacks/acorn/ownership.ts: It holds a number, and a declaration is an object. Write `{ organisation: { … }, people: { … }, … }`.",
    ],
    [
      "export const owners = {};",
      'stacks/acorn/ownership.ts: It exports nothing under the name "ownership". Write `export const ownership = defineOwnership({ … })`.',
    ],
  ])("says why there is none: %s", async (source, expected) => {
    project().write("stacks/acorn/ownership.ts", source);

    expect(await reason()).toBe(expected);
  });

  it("says why there is none: a date that is none", async () => {
    project().stack("acorn", smallOwnership);
    project().write("stacks/Pulumi.acorn.yaml", "config:\n  keyholder:today: yesterday\n");

    expect(await reason()).toBe(
      'stacks/Pulumi.acorn.yaml keyholder:today: "yesterday" is not a date. Write a calendar date as YYYY-MM-DD.',
    );
    expect(await reason("acorn", "2026-02-30")).toBe(
      '--today: "2026-02-30" is not a date. Write a calendar date as YYYY-MM-DD.',
    );
  });

  it("never throws, whatever a declaration does when it is read", async () => {
    project().write(
      "stacks/acorn/ownership.ts",
      'export const ownership = new Proxy({}, { ownKeys() { throw new Error("hands off"); }, get() { throw new Error("hands off"); } });',
    );

    expect(await reason()).toMatch(/hands off/);
  });
});
