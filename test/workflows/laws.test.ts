import { readdirSync, readFileSync } from "node:fs";
import { forkLaws } from "./laws/forkLaws.ts";
import { laws } from "./laws/index.ts";
import { projectWorkflows } from "./support/projectWorkflows.ts";
import { reachableFromForks } from "./support/reachable.ts";
import { readWorkflows, type Workflow } from "./support/workflow.ts";

/** `${{ body }}`, which in a string of ours would look like a slip. */
const expression = (body: string) => ["$", "{{ ", body, " }}"].join("");

const bad = readdirSync("test/workflows/bad");
const readBad = (file: string) => readFileSync(`test/workflows/bad/${file}`, "utf8");
const workflowsOf = (text: string) => readWorkflows(text, (name) => `.github/workflows/${name}.yml`);

/** What the first line of a bad workflow says of it: laws, each with the job that breaks it. */
const expectedOf = (text: string) => (text.split("\n")[0] ?? "").slice(2).split("; ").toSorted();

/** Which laws are broken, and by which jobs. */
function brokenBy(workflows: readonly Workflow[]): readonly string[] {
  const found = laws.flatMap(({ name, find }) =>
    find(workflows).map((each) => {
      const job = /^\.github\/workflows\/[^,]+, ([^:]+):/.exec(each)?.[1];
      return job === undefined ? name : `${name}: ${job}`;
    }),
  );
  return [...new Set(found)];
}

describe("the workflows of this repository", () => {
  const workflows = projectWorkflows();

  it.each(laws.map(({ sentence, find }) => [sentence, find] as const))("%s", (_, find) => {
    expect(find(workflows)).toEqual([]);
  });

  it("let a fork reach the check of a pull request, and nothing else", () => {
    const reached = [...reachableFromForks(workflows)].map(([{ file, jobs }, event]) => [
      file,
      event,
      ...jobs.map(({ id, permissions }) => [id, permissions]),
    ]);

    expect(reached).toEqual([[".github/workflows/pull-request.yml", "pull_request", ["check", { contents: "read" }]]]);
  });

  it("are these five", () => {
    expect(workflows.map(({ name }) => name)).toEqual(["apply", "nightly", "preview", "pull request", "upkeep"]);
  });
});

describe("the laws", () => {
  it.each(bad)("find what is wrong with %s", (file) => {
    const text = readBad(file);

    expect(brokenBy(workflowsOf(text))).toEqual(expect.arrayContaining(expectedOf(text)));
  });

  it.each(bad)("find nothing else that a fork could do in %s", (file) => {
    const text = readBad(file);
    const ofForks = (each: string) => forkLaws.some(({ name }) => each.startsWith(`${name}:`));

    expect(brokenBy(workflowsOf(text)).filter(ofForks).toSorted()).toEqual(expectedOf(text).filter(ofForks));
  });

  it("are each broken by a bad workflow", () => {
    const broken = bad.flatMap((file) => expectedOf(readBad(file)).map((each) => each.split(":")[0]));

    expect(laws.map(({ name }) => name).filter((name) => !broken.includes(name))).toEqual([]);
  });

  it.each([
    ["pull-request.yml", "contents: read", "id-token: write", "asks-for-no-id-token: check"],
    ["pull-request.yml", "  pull_request:", "  pull_request_target:", "runs-as-the-fork: check"],
    ["pull-request.yml", "lantern", expression("secrets.STACK"), "names-no-secret: check"],
    ["pull-request.yml", "timeout-minutes: 15", "environment: keyholder-plan", "enters-no-environment: check"],
    ["preview.yml", "  push:", "  pull_request:", "names-no-secret: preview"],
    ["preview.yml", "  push:", "  pull_request:", "writes-nothing: comment"],
    ["preview.yml", "persist-credentials: false", "persist-credentials: true", "credentials-are-not-kept: preview"],
    ["preview.yml", " # v6.0.2", "", "actions-are-pinned: preview"],
    ["apply.yml", "cancel-in-progress: false", "cancel-in-progress: true", "changes-wait: up"],
    ["apply.yml", "    environment: keyholder-apply\n", "    environment: keyholder-plan\n", "changes-have-a-door: up"],
    ["apply.yml", "--require-evidence", "--evidence", "changes-are-approved: up"],
    ["apply.yml", "--plan ", "--before ", "changes-are-approved: up"],
    ["apply.yml", "--state ", "--preview ", "changes-are-looked-at: up"],
    ["nightly.yml", "issues: write", "issues: write\n      id-token: write", "writing-runs-no-code: tell"],
  ])("find in %s that %p became %p", (name, from, to, expected) => {
    const workflows = projectWorkflows().map((workflow) =>
      workflow.file.endsWith(`/${name}`) ? (workflowsOf(workflow.text.replaceAll(from, to))[0] ?? workflow) : workflow,
    );

    expect(brokenBy(workflows)).toContain(expected);
  });
});

describe("readWorkflows", () => {
  it("refuses an alias, behind which something could hide", () => {
    expect(() => workflowsOf("name: a\non: push\njobs: &x {}\nenv: *x\n")).toThrow(
      new Error('"*x" is an alias. Write out what it stands for.'),
    );
  });

  it("refuses a key that stands twice", () => {
    expect(() => workflowsOf("name: a\nname: b\n")).toThrow("Map keys must be unique");
  });
});
