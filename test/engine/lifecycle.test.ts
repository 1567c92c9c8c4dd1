import { seedGitHub } from "../../sandbox/github/seed.ts";
import { renderState } from "../../sandbox/github/renderState.ts";
import { runKeyholder } from "../support/runKeyholder.ts";
import { stacks } from "../support/stacks.ts";
import { noteFigures } from "./support/figures.ts";
import { comparable, type NamedInputs } from "./support/plannedInputs.ts";
import { previewSteps, readPreview } from "./support/readPreview.ts";
import { useSandbox } from "./support/useSandbox.ts";

/** The life of a stack, from nothing to nothing. Each step begins where the one before it ended. */
describe.each(stacks)("stack %s", (stack, ownership) => {
  const sandbox = useSandbox(stack, ownership);

  it("previews the resources of the offline plan, with the same inputs", async () => {
    const offline = JSON.parse(runKeyholder("plan", "--stack", stack, "--json").stdout) as {
      readonly resources: readonly NamedInputs[];
    };
    const preview = await readPreview(sandbox());

    expect(new Set(preview.map(({ op }) => op))).toEqual(new Set(["create"]));
    expect(comparable(preview.map(({ type, name, inputs }) => ({ type, name, inputs })))).toEqual(
      comparable(offline.resources),
    );
  });

  it("goes up from nothing", async () => {
    await sandbox().ok("up", "--yes", "--skip-preview");

    expect(sandbox().github.unanswered).toEqual([]);
    expect(sandbox().calls.calls.filter(({ action }) => action === "iam:CreateRole").length).toBeGreaterThan(10);
  });

  it("is what was declared, after a refresh as well", async () => {
    await sandbox().ok("refresh", "--yes");

    expect(await previewSteps(sandbox(), "--expect-no-changes")).toEqual([]);
  });

  it("leaves GitHub and AWS as it found them when it is destroyed", async () => {
    await sandbox().ok("state", "unprotect", "--all", "--yes");
    await sandbox().ok("destroy", "--yes", "--skip-preview");

    const { aws, github } = await sandbox().standing();
    expect(aws).toEqual({});
    expect(github).toEqual(renderState(seedGitHub(ownership)));
    noteFigures({ scenarios: 4 });
  });
});
