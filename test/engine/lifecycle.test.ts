import { seedGitHub } from "../../sandbox/github/seed.ts";
import { renderState } from "../../sandbox/github/renderState.ts";
import { runKeyholder } from "../support/runKeyholder.ts";
import { stacks } from "../support/stacks.ts";
import { planAccess } from "../../access/planAccess.ts";
import { callsBeyond } from "./support/callsBeyond.ts";
import { noteFigures } from "./support/figures.ts";
import { comparable, type NamedInputs } from "./support/plannedInputs.ts";
import { previewSteps, readPreview } from "./support/readPreview.ts";
import { useSandbox } from "./support/useSandbox.ts";

interface Exported {
  readonly deployment: {
    readonly resources: readonly {
      readonly type: string;
      readonly propertyDependencies?: { readonly [property: string]: readonly string[] };
    }[];
  };
}

/** The life of a stack, from nothing to nothing. Each step begins where the one before it ended. */
describe.each(stacks)("stack %s", (stack, ownership) => {
  // Each update of harbor writes some 1,800 resources: without a state after every step it takes a third of the time.
  const sandbox = useSandbox(stack, ownership, { checkpoints: stack !== "harbor" });
  const rolesOf = (identity: string) =>
    planAccess(ownership).pipelineRoles.filter((role) => role.identity === identity);

  it("previews the resources of the offline plan, with the same inputs", async () => {
    const offline = JSON.parse(runKeyholder("plan", "--stack", stack, "--json").stdout) as {
      readonly resources: readonly (Omit<NamedInputs, "inputs"> & { readonly properties: unknown })[];
    };
    const preview = await readPreview(sandbox());

    expect(new Set(preview.map(({ op }) => op))).toEqual(new Set(["create"]));
    expect(comparable(preview.map(({ type, name, inputs }) => ({ type, name, inputs })))).toEqual(
      comparable(offline.resources.map(({ type, name, properties }) => ({ type, name, inputs: properties }))),
    );
  });

  it("goes up from nothing", async () => {
    await sandbox().ok("up", "--yes", "--skip-preview");

    expect(sandbox().github.unanswered).toEqual([]);
    expect(sandbox().calls.calls.filter(({ action }) => action === "iam:CreateRole").length).toBeGreaterThan(10);
    expect(callsBeyond(sandbox().calls.calls, ownership, rolesOf("apply"))).toEqual([]);
  });

  it("ties each branch policy to its environment, which GitHub would make unprotected otherwise", async () => {
    const { deployment } = JSON.parse(await sandbox().ok("stack", "export")) as Exported;
    const policies = deployment.resources.filter(({ type }) => type.endsWith(":RepositoryEnvironmentDeploymentPolicy"));

    expect(policies.length).toBeGreaterThan(0);
    expect(policies.filter(({ propertyDependencies }) => propertyDependencies?.environment?.length !== 1)).toEqual([]);
  });

  it("is what was declared, after a refresh as well", async () => {
    await sandbox().ok("refresh", "--yes");

    expect(await previewSteps(sandbox(), "--expect-no-changes")).toEqual([]);
  });

  it("asks AWS in a preview for nothing that the plan role may not do", async () => {
    sandbox().calls.begin();
    await sandbox().ok("preview", "--refresh");

    expect(sandbox().calls.calls.filter(({ writes }) => writes)).toEqual([]);
    expect(callsBeyond(sandbox().calls.calls, ownership, rolesOf("plan"))).toEqual([]);
    sandbox().calls.begin();
  });

  it("leaves GitHub and AWS as it found them when it is destroyed", async () => {
    await sandbox().ok("state", "unprotect", "--all", "--yes");
    await sandbox().ok("destroy", "--yes", "--skip-preview");

    const { aws, github } = await sandbox().standing();
    expect(aws).toEqual({});
    expect(github).toEqual(renderState(seedGitHub(ownership)));
    expect(callsBeyond(sandbox().calls.calls, ownership, rolesOf("apply"))).toEqual([]);
    noteFigures({ scenarios: 5 });
  });
});
