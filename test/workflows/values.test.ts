import { planAccess } from "../../access/index.ts";
import { pipelineRoleArn } from "../../access/pipeline/names.ts";
import { stateStore } from "../../access/pipeline/stateStore.ts";
import { githubPermissions } from "../../access/pipeline/githubToken.ts";
import { subjectClaims } from "../../access/github/subjectClaims.ts";
import packageFile from "../../package.json" with { type: "json" };
import { ownership } from "../../stacks/lantern/ownership.ts";
import { projectWorkflows } from "./support/projectWorkflows.ts";
import { record } from "./support/workflow.ts";

const workflows = projectWorkflows();
const jobs = workflows.flatMap((workflow) => workflow.jobs.map((job) => ({ workflow, job })));
const steps = jobs.flatMap(({ workflow, job }) => job.steps.map((step) => ({ workflow, job, step })));
const { accounts, organisation, pipeline, repositories } = ownership;
const hub = found(accounts[pipeline.account]);
const home = found(repositories[ownership.home]);
const identities = { "keyholder-plan": "plan", "keyholder-apply": "apply" } as const;
const identityOf = (environment: unknown) => Object.entries(identities).find(([name]) => name === environment)?.[1];
const withAction = (action: string) => steps.filter(({ step }) => step.uses?.startsWith(`${action}@`));

/** What the example declares. */
function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The example declares it no longer.");
  return value;
}

/** What stands for the stack in the workflows; a copy for another stack changes them, and this test with its import. */
describe("the values in the workflows", () => {
  it("are of the declaration's stack, state and organisation", () => {
    const values = jobs.map(({ job }) => record(job.whole.env));
    const all = (name: string) => [...new Set(values.flatMap((env) => env[name] ?? []))];

    expect(all("STACK")).toEqual(["lantern"]);
    expect(all("PULUMI_BACKEND_URL")).toEqual([stateStore(ownership)?.backendUrl]);
    expect(all("GITHUB_OWNER")).toEqual([organisation.github.login]);
    expect(all("HOME_REPOSITORY")).toEqual([ownership.home]);
    expect(steps.flatMap(({ step }) => record(step.whole.env).SECRETS_PROVIDER ?? [])).toEqual([
      stateStore(ownership)?.secretsProvider,
    ]);
  });

  it("let every job with an identity run in the home repository only", () => {
    const guards = jobs.filter(({ job }) => job.whole.environment !== undefined).map(({ job }) => String(job.whole.if));
    const first = `github.repository == '${organisation.github.login}/${home.name}'`;

    // The job `up` waits for one that has the guard.
    expect(guards.filter((guard) => !guard.includes(first))).toEqual([
      "needs.plan.outputs.steps != '0' || github.event_name == 'workflow_dispatch'",
    ]);
  });

  it("apply from the default branch, and preview every other", () => {
    const [apply, preview] = ["apply", "preview"].map((name) => workflows.find((each) => each.name === name));

    expect(apply?.events.get("push")).toEqual({ branches: [home.defaultBranch] });
    expect(preview?.events.get("push")).toEqual({
      "branches-ignore": [home.defaultBranch, "dependabot/**", "renovate/**"],
    });
  });

  it("enter AWS and GitHub as the identity of the door", () => {
    const aws = withAction("aws-actions/configure-aws-credentials").map(({ job, step }) => {
      const identity = identityOf(job.whole.environment);
      return identity && step.with["role-to-assume"] === pipelineRoleArn(hub, identity) && step.with["aws-region"];
    });
    const apps = withAction("actions/create-github-app-token").map(({ job, step }) => {
      const name = identityOf(job.whole.environment)?.toUpperCase();
      return [step.with["app-id"], step.with["private-key"]]
        .map((each) => String(each).slice(4, -3).replace(`KEYHOLDER_${name}_`, ""))
        .join(" ");
    });

    expect(new Set(aws)).toEqual(new Set([hub.region]));
    expect(new Set(apps)).toEqual(new Set(["vars.APP secrets.KEY"]));
  });

  it("ask of GitHub what the identity needs, in the repositories that are governed", () => {
    for (const { job, step } of withAction("actions/create-github-app-token")) {
      const identity = identityOf(job.whole.environment) ?? "plan";
      const needed = githubPermissions.map((each) => [`permission-${each.name.toLowerCase()}`, each[identity]]);
      const asked = Object.entries(step.with).filter(([name]) => name.startsWith("permission-"));

      expect(asked.toSorted()).toEqual(needed.toSorted());
      expect(step.with.owner).toBe(organisation.github.login);
      expect(step.with.repositories).toBe(Object.keys(repositories).toSorted().join());
    }
  });

  it("install the engine that the program was written for", () => {
    const versions = withAction("pulumi/actions").map(({ step }) => step.with["pulumi-version"]);

    expect(new Set(versions)).toEqual(new Set([packageFile.dependencies["@pulumi/pulumi"]]));
  });

  it("carry out behind the door of the pipeline", () => {
    const doors = steps.filter(({ step }) => /pulumi up/.test(step.run ?? "")).map(({ job }) => job.whole.environment);

    expect(doors).toEqual([pipeline.environment]);
  });

  /** What the trust policies of the bootstrap say, against the subject of the token that GitHub gives to such a job. */
  const trusts = (identity: "plan" | "apply") => {
    const role = planAccess(ownership).pipelineRoles.find(
      (each) => each.identity === identity && each.enteredBy.kind === "workflow",
    );
    return role?.enteredBy.kind === "workflow" ? role.enteredBy.subjects : [];
  };

  it("get the subject that keyholder-apply trusts", () => {
    expect(trusts("apply")).toEqual(subjectClaims(organisation.github, home, "keyholder-apply"));
  });

  it("get the subject that keyholder-plan trusts", () => {
    expect(trusts("plan")).toEqual(subjectClaims(organisation.github, home, "keyholder-plan"));
  });
});
