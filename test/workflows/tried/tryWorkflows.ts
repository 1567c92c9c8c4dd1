import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ownership } from "../../../model/index.ts";
import { Sandbox } from "../../../sandbox/sandbox.ts";
import { findTools } from "../../../sandbox/tools.ts";
import { ownership } from "../../../stacks/lantern/ownership.ts";
import { projectWorkflows } from "../support/projectWorkflows.ts";
import type { Job, Step } from "../support/workflow.ts";
import { Machine } from "./machine.ts";

/** Tells whether something holds, and what otherwise. */
export type Hold = (holds: boolean, what: string, otherwise?: string) => void;

/** Scripts that run elsewhere, and where. */
const elsewhere = new Map([
  ["Install, without running what packages bring", "it installs what this runs on"],
  ["Check the types, which is where a wrong name in a declaration shows", "`npm run check` does it"],
]);

const workflows = projectWorkflows();

function jobOf(workflow: string, id: string): Job {
  const job = workflows.find(({ name }) => name === workflow)?.jobs.find((each) => each.id === id);
  if (job === undefined) throw new Error(`There is no job ${id} in the workflow ${workflow}.`);
  return job;
}

/** The declaration with another owner of a duty than the one whom the door was asked about. */
function withOtherOwner(): Ownership {
  const service = ownership.services.storefront;
  if (service === undefined) throw new Error("The example has no service storefront.");
  const duties = { ...service.duties, deploy: { ...service.duties.deploy, owner: "omar" } };
  return { ...ownership, services: { ...ownership.services, storefront: { ...service, duties } } };
}

/** Runs every script of the workflows with the real engine, in the order of GitHub, and an update that is not the approved one. */
export async function tryWorkflows(hold: Hold, note: (text: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "keyholder-workflows-"));
  const tools = await findTools(process.cwd());
  const sandbox = await Sandbox.start({ tools, folder: join(folder, "sandbox"), stack: "lantern", ownership });
  const machine = new Machine(sandbox, folder);
  const written = (await sandbox.run("keyholder", "--help")).stdout;

  const isWritten = ({ run = "" }: Step) =>
    [...run.matchAll(/keyholder\.js (\w+)/g)].every(([, command = ""]) => written.includes(`\n  ${command} `));

  /** Runs the scripts of a job to the first that does not end as expected; those named in `refused` end with 1. */
  async function through(workflow: string, id: string, refused?: string): Promise<void> {
    const job = jobOf(workflow, id);
    for (const step of job.steps.filter(({ run }) => run !== undefined)) {
      const what = `${workflow}, ${id}: ${step.name}`;
      const because = elsewhere.get(step.name) ?? (isWritten(step) ? undefined : "its command is not written yet");
      if (because !== undefined) {
        note(`not run: ${what}: ${because}`);
        continue;
      }
      const { status, stdout, stderr } = await machine.run(job, step, { WHAT: "release the lock" });
      const expected = step.name === refused ? 1 : 0;
      hold(
        status === expected,
        what,
        `ended with ${status}, not ${expected}:\n${stdout.slice(-2_000)}${stderr.slice(-2_000)}`,
      );
      if (status !== 0) return;
    }
  }

  /** What the job leaves as an artefact, given to another. */
  const handOn = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    cpSync(join(machine.temp(from), "review"), to, { recursive: true });
  };

  try {
    await sandbox.run("keyholder", "codeowners", "--stack", "lantern", "--repository", "access", "--write", ".");
    await through("pull request", "check");

    await through("preview", "preview");
    await tryComment();

    await through("apply", "plan");
    const counted = readFileSync(join(machine.temp("plan"), "output"), "utf8");
    hold(/^steps=[1-9]\d*\n$/.test(counted), "apply, plan: counts the steps of the first update", counted);
    handOn("plan", join(machine.temp("up"), "approved"));
    sandbox.workspace.declare("lantern", withOtherOwner());
    await through("apply", "up", "Refuse what was not judged");
    const { resources = [] } = JSON.parse(await sandbox.ok("stack", "export")).deployment;
    hold(
      resources.length <= 1,
      "apply, up: changes nothing that was not approved",
      `${resources.length} resources stand`,
    );

    sandbox.workspace.declare("lantern", ownership);
    await through("apply", "up");

    await through("nightly", "drift");
    writeFileSync(
      join(machine.gh, "issues"),
      JSON.stringify([{ number: 7, title: "Access is not as it was declared" }]),
    );
    await through("nightly", "tell");
    hold(lastAsked().startsWith("issue comment 7 "), "nightly, tell: adds to the open issue", lastAsked());
    writeFileSync(join(machine.gh, "issues"), JSON.stringify([{ number: 8, title: "Another" }]));
    await through("nightly", "tell");
    hold(lastAsked().startsWith("issue create "), "nightly, tell: opens an issue", lastAsked());

    rmSync(join(machine.temp("plan"), "review"), { recursive: true });
    rmSync(join(machine.temp("plan"), "output"));
    await through("apply", "plan");
    const none = readFileSync(join(machine.temp("plan"), "output"), "utf8");
    hold(none === "steps=0\n", "apply, plan: counts no step where nothing changes", none);
    await through("upkeep", "upkeep");
    note("not run: upkeep: make the stack: it needs a key of AWS");
  } finally {
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }

  function lastAsked(): string {
    return readFileSync(join(machine.gh, "asked"), "utf8").trim().split("\n").at(-1) ?? "";
  }

  /** The comment: without a pull request, a new one, the one that is there, and a review that is too long. */
  async function tryComment(): Promise<void> {
    const review = join(machine.temp("comment"), "review");
    handOn("preview", review);
    const markdown = join(review, "review.md");
    if (!existsSync(markdown)) writeFileSync(markdown, '# Review\n\n$(id) `id` "quotes"\n');
    const text = readFileSync(markdown, "utf8");
    const mine = { id: 11, user: { login: "github-actions[bot]" }, body: "<!-- keyholder: review -->\nold" };
    const others = { id: 12, user: { login: "somebody" }, body: mine.body };
    const pull = (sha: string) => [{ number: 5, head: { sha } }];
    const body = () => JSON.parse(readFileSync(join(machine.gh, "body"), "utf8")).body as string;
    const answer = (name: string, value: unknown) => writeFileSync(join(machine.gh, name), JSON.stringify(value));
    answer("comments", [others]);

    writeFileSync(join(machine.temp("comment"), "number"), "");
    const [, write] = jobOf("preview", "comment").steps.filter(({ run }) => run !== undefined);
    if (write === undefined) throw new Error("The job comment has no second script.");
    const without = await machine.run(jobOf("preview", "comment"), write);
    hold(
      without.status === 0 && without.stdout.startsWith("No open pull request"),
      "preview, comment: says that there is no pull request",
      without.stderr,
    );

    answer("pulls", [...pull("another"), ...pull("5f3a2b1c")]);
    await through("preview", "comment");
    hold(
      lastAsked().startsWith("api --method POST repos/lantern-labs/access/issues/5/comments"),
      "preview, comment: writes one",
      lastAsked(),
    );
    hold(body().includes(text), "preview, comment: carries the review as it is", body());

    answer("comments", [others, mine]);
    await through("preview", "comment");
    hold(
      lastAsked().startsWith("api --method PATCH repos/lantern-labs/access/issues/comments/11"),
      "preview, comment: writes its own anew",
      lastAsked(),
    );

    writeFileSync(markdown, "é".repeat(60_001));
    await through("preview", "comment");
    hold(
      body().length < 400 && body().includes("too long"),
      "preview, comment: links a review that is too long",
      body().slice(0, 500),
    );
  }
}
