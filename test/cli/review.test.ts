import { readFileSync } from "node:fs";
import { secretValue, type StackResource, unknownValue } from "../../access/stack/resource.ts";
import { engineMarks } from "../../access/stack/values/engineMarks.ts";
import type { ReviewReport } from "../../review/access/reviewReport.ts";
import { previewOf, stateOf } from "../access/stack/read/support/engineFiles.ts";
import {
  changed,
  deployRole,
  fewThings,
  lanternStack,
  lanternThing,
  review,
  reviewFolder,
  trusting,
} from "./support/reviewFiles.ts";

const nothing = "Nothing was reviewed, so nothing is known of the change.\n";
const folder = reviewFolder();
const omarIn = trusting("arn:aws:iam::111122223333:user/omar");
const before = folder.write("before.json", stateOf(fewThings));
const after = folder.write("after.json", stateOf(changed(deployRole, omarIn)));

afterAll(() => folder.remove());

const states = (one: string, other: string) => ["--before", one, "--after", other];

/** A preview that updates what differs between two stacks, with the engine's mark for what is unknown. */
function updateOf(now: readonly StackResource[], unknown: object = {}) {
  const [was, is] = [previewOf(fewThings), previewOf(now)];
  const steps = is.steps.map((step, at) => {
    const old = was.steps[at];
    if (step.urn !== deployRole.urn) return { ...step, oldState: old?.newState };
    const newState = { ...step.newState, inputs: { ...step.newState.inputs, ...unknown } };
    return { ...step, op: "update", oldState: old?.newState, newState };
  });
  return { ...is, steps, changeSummary: { same: steps.length - 1, update: 1 } };
}

async function reportOf(...args: readonly string[]): Promise<ReviewReport> {
  const { stdout, stderr } = await review(...args, "--json");
  expect(stderr).toBe("");
  return JSON.parse(stdout) as ReviewReport;
}

describe("keyholder review", () => {
  it("tells nothing of equal states, and ends with 0 with and without --gate", async () => {
    const { exitCode, stdout, stderr } = await review(...states(before, before));

    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n")[0]).toBe("Access in stack lantern does not change; nothing to decide.");
    expect((await review(...states(before, before), "--gate")).exitCode).toBe(0);
    expect(await reportOf(...states(before, before))).toMatchObject({
      verdict: "no change",
      people: [],
      workloads: [],
      sections: [],
      notTold: [],
      counts: { gains: 0, loses: 0, keeps: 0, toDecide: 0, reviewed: 4, notReviewed: 0, unchanged: 4 },
    });
  });

  it("tells the same of two states and of the preview between them", async () => {
    const preview = folder.write("update.json", updateOf(changed(deployRole, omarIn)));
    const [ofStates, ofPreview] = [await reportOf(...states(before, after)), await reportOf("--preview", preview)];
    const told = ({ evidence, ...rest }: ReviewReport) => ({ ...rest, changes: evidence.changesSha256 });

    expect(ofStates.verdict).toBe("changes");
    expect(ofStates.people.map(({ who }) => who.id)).toContain("omar");
    expect(told(ofPreview)).toEqual(told(ofStates));
  });

  it("swaps gains and losses with the files", async () => {
    const [there, back] = [await reportOf(...states(before, after)), await reportOf(...states(after, before))];
    const sentences = (report: ReviewReport, of: "gains" | "loses") =>
      report.people.map(({ who, [of]: lines }) => [who.id, lines.map(({ resources }) => resources)]);

    expect(sentences(back, "gains")).toEqual(sentences(there, "loses"));
    expect(sentences(back, "loses")).toEqual(sentences(there, "gains"));
    expect([back.counts.gains, back.counts.loses]).toEqual([there.counts.loses, there.counts.gains]);
  });

  it("holds a state against what the declaration plans", async () => {
    const whole = folder.write("whole.json", stateOf(lanternStack));
    const spoiled = folder.write("spoiled.json", stateOf(changed(deployRole, omarIn, lanternStack)));

    expect(await reportOf("--stack", "lantern", "--against", whole)).toMatchObject({ verdict: "no change" });
    const report = await reportOf("--stack", "lantern", "--against", spoiled);
    expect(report.people.find(({ who }) => who.id === "omar")?.loses).toHaveLength(1);
    expect(report.evidence.sources.map(({ side, kind, file }) => [side, kind, file])).toEqual([
      ["before", "state", spoiled],
      ["after", "plan", "the declaration"],
    ]);
  });

  it("tells in four formats, and writes where it is told to", async () => {
    const starts = {
      text: "Access in stack",
      markdown: "<!-- keyholder",
      html: "<!doctype html>",
      json: '{\n  "schema"',
    } as const;
    for (const [format, start] of Object.entries(starts)) {
      const { exitCode, stdout } = await review(...states(before, after), "--format", format);
      const out = folder.path(`report.${format}`);
      const written = await review(...states(before, after), "--format", format, "--out", out);
      expect([format, exitCode, stdout.slice(0, start.length).toLowerCase()]).toEqual([format, 0, start.toLowerCase()]);
      expect(written).toEqual({ exitCode: 0, stdout: "", stderr: "" });
      expect(readFileSync(out, "utf8")).toBe(stdout);
    }
  });

  it("says that it cannot write a report", async () => {
    const out = folder.path("nowhere/report.md");

    expect(await review(...states(before, after), "--out", out)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `${out}: It cannot be written: "ENOENT". Name a file in a folder that exists.\n${nothing}`,
    });
  });

  it.each([
    ["no file", [], "No file is named."],
    ["two ways", ["--preview", "a", "--before", "b", "--after", "c"], "Files are named in more than one way."],
    ["only one state", ["--after", "c"], "Only --after is named."],
    ["the other state alone", ["--before", "c"], "Only --before is named."],
    ["the standard input twice", ["--before", "-", "--after", "-"], "Both sides are the standard input."],
    ["no stack to plan", ["--against", "a"], "--against names no stack."],
  ])("refuses %s", async (_, args, message) => {
    expect(await review(...args)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `keyholder review: ${message} Name --preview, or --before with --after, or --stack with --against.\n${nothing}`,
    });
  });

  it.each([
    [["--write"], "--write is named without --sign-off. Name who signs off, or --out to write the report."],
    [
      ["--sign-off", "nina", "--gate"],
      "--sign-off prints a change of the declaration and leaves --gate undone. Run it once with each.",
    ],
    [
      ["--sign-off", "nina", "--plan", "a.json"],
      "--sign-off prints a change of the declaration and leaves --plan undone. Run it once with each.",
    ],
  ])("refuses %j, of which a part would be left undone", async (args, message) => {
    expect(await review("--preview", "a", ...args)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `keyholder review: ${message}\nNothing was reviewed, so nothing is known of the change.\n`,
    });
  });

  it("refuses a day that is none", async () => {
    expect(await review(...states(before, after), "--today", "2026-11-31")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `--today: "2026-11-31" is not a date. Write a calendar date as YYYY-MM-DD.\n${nothing}`,
    });
  });
});

describe("keyholder review --gate", () => {
  it("ends with 1 where something is to decide, with 0 where only something is taken away", async () => {
    const { Statement, ...document } = JSON.parse(String(deployRole.properties.assumeRolePolicy)) as {
      Statement: object[];
    };
    const fewer = JSON.stringify({ ...document, Statement: Statement.slice(1) });
    const none = folder.write("none.json", stateOf(changed(deployRole, { assumeRolePolicy: fewer })));

    expect((await review(...states(before, after), "--gate")).exitCode).toBe(1);
    expect((await review(...states(before, after))).exitCode).toBe(0);
    expect((await review(...states(before, none), "--gate")).exitCode).toBe(0);
  });

  const mark = engineMarks.unknown[1];
  const members = lanternThing("TeamMembers", "storefront-deploy-members");

  it.each([
    ["a trust policy", updateOf(fewThings, { assumeRolePolicy: mark })],
    ["a principal of a trust policy", updateOf(fewThings, trusting(`arn:aws:iam::1:user/${mark}`))],
    ["permissions", updateOf(fewThings, { managedPolicyArns: [mark] })],
    ["an envelope", updateOf(fewThings, { permissionsBoundary: mark })],
  ])("ends with 2 where a preview does not know %s", async (_, preview) => {
    const file = folder.write("unknown.json", preview);
    const { exitCode, stdout } = await review("--preview", file, "--gate");
    const report = await reportOf("--preview", file);

    expect(exitCode).toBe(2);
    expect(stdout).toContain("not known");
    expect(report.verdict).toBe("incomplete");
    expect(report.notTold.flatMap(({ resources }) => resources)).toContain(deployRole.urn);
  });

  it.each([
    ["members", changed(members, { members: [{ username: unknownValue, role: "member" }] })],
    ["a whole list of members", changed(members, { members: unknownValue })],
    ["a trust policy that is a secret", changed(deployRole, { assumeRolePolicy: secretValue })],
  ])("ends with 2 where a state hides %s", async (_, stack) => {
    const file = folder.write("hidden.json", stateOf(stack));
    const { exitCode, stdout } = await review(...states(before, file), "--gate");

    expect([exitCode, stdout]).toEqual([2, expect.stringMatching(/not known|is a secret/)]);
  });

  it("ends with 2 where a trust policy is a secret on both sides and the engine changes it", async () => {
    const hidden = changed(deployRole, { assumeRolePolicy: secretValue });
    const file = folder.write("secret.json", updateOf(hidden, {}));
    const preview = JSON.parse(readFileSync(file, "utf8")) as {
      steps: { urn: string; oldState: unknown; newState: unknown }[];
    };
    for (const step of preview.steps) step.oldState = step.newState;
    const { exitCode, stdout } = await review("--preview", folder.write("secrets.json", preview), "--gate");

    expect([exitCode, stdout]).toEqual([2, expect.stringContaining("is a secret before and after")]);
  });

  it.each([
    [
      "an operation that was cut off",
      { pending_operations: [{ type: "updating", resource: { urn: deployRole.urn } }] },
      "An update was cut off while it was updating",
    ],
    [
      "an old copy that is still there",
      {
        resources: [
          ...stateOf(fewThings).deployment.resources,
          { ...stateOf([deployRole]).deployment.resources[0], delete: true },
        ],
      },
      "It was replaced and is still there, with what it gave before.",
    ],
  ])("ends with 2 where a state holds %s", async (_, more, told) => {
    const state = stateOf(fewThings);
    const file = folder.write("unsure.json", { ...state, deployment: { ...state.deployment, ...more } });
    const { exitCode, stdout } = await review(...states(before, file), "--gate");

    expect(exitCode).toBe(2);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(told);
    expect((await review(...states(before, file))).exitCode).toBe(0);
    expect((await reportOf(...states(before, file))).verdict).toBe("incomplete");
  });

  it("ends with 2 where a resource changes that nobody knows how to read", async () => {
    const foreign = {
      ...deployRole,
      urn: "urn:pulumi:lantern::keyholder::aws:future/grant:Grant::it",
      type: "aws:future/grant:Grant",
      name: "it",
    };
    const { exitCode, stdout } = await review(
      ...states(before, folder.write("foreign.json", stateOf([...fewThings, foreign]))),
      "--gate",
    );

    expect(exitCode).toBe(2);
    expect(stdout).toContain("Grant it changes and was not reviewed: its type is not known.");
  });
});

describe("keyholder review --plan", () => {
  const approve = async (one: string, other: string, name: string) => {
    await review(...states(one, other), "--json", "--out", folder.path(name));
    return folder.path(name);
  };

  it("lets the changes through that were approved, whichever files tell them", async () => {
    const approved = await approve(before, after, "approved.json");
    const preview = folder.write("bound.json", updateOf(changed(deployRole, omarIn)));

    expect(await review("--preview", preview, "--plan", approved, "--out", folder.path("x"))).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
    expect((await review("--preview", preview, "--plan", approved, "--gate")).exitCode).toBe(1);
  });

  it("refuses other changes than were approved", async () => {
    const approved = await approve(before, before, "other.json");
    const [was, is] = [await reportOf(...states(before, before)), await reportOf(...states(before, after))];
    const { exitCode, stderr } = await review(...states(before, after), "--plan", approved);

    expect([exitCode, stderr]).toEqual([
      1,
      `${approved}: It is of changes with the sha256 "${was.evidence.changesSha256}", and this is "${is.evidence.changesSha256}". Nothing is to be applied. Have this change reviewed.\n`,
    ]);
  });

  it("refuses a report of another stack", async () => {
    const approved = await approve(before, after, "elsewhere.json");
    const other = folder.write(
      "moved.json",
      readFileSync(approved, "utf8").replace('"stack": "lantern"', '"stack": "harbor"'),
    );
    const { exitCode, stderr } = await review(...states(before, after), "--plan", other);

    expect([exitCode, stderr]).toEqual([
      1,
      `${other}: It is of stack "harbor", and this is "lantern". Nothing is to be applied. Have this change reviewed.\n`,
    ]);
  });

  it("refuses a report whose sentences were changed after it was written", async () => {
    const approved = await approve(before, after, "whole-report.json");
    const other = folder.write("altered.json", readFileSync(approved, "utf8").replaceAll("omar", "leo"));
    const { exitCode, stderr } = await review(...states(before, after), "--plan", other);

    expect([exitCode, stderr]).toEqual([
      2,
      `${other}: It names the sha256 of these changes and tells others. Hand on what \`keyholder review --format json\` wrote.\n`,
    ]);
  });

  it.each([
    ["nothing", "", "It is no report of a review."],
    ["half a report", '{"schema":"keyholder.review/1",', "It is no report of a review."],
    [
      "a report of another version",
      { schema: "keyholder.review/2", evidence: { changesSha256: "a" } },
      "It is no report of a review.",
    ],
    ["a report without a digest", { schema: "keyholder.review/1", evidence: {} }, "It is no report of a review."],
    ["a list", [], "It is no report of a review."],
    ["null", "null", "It is no report of a review."],
  ])("ends with 2 where the report is %s", async (_, content, message) => {
    const file = folder.write("plan.json", content);
    const { exitCode, stderr } = await review(...states(before, after), "--plan", file);

    expect([exitCode, stderr]).toEqual([
      2,
      `${file}: ${message} Hand on what \`keyholder review --format json\` wrote.\n`,
    ]);
  });

  it("ends with 2 where the report is not there", async () => {
    const { exitCode, stderr } = await review(...states(before, after), "--plan", folder.path("missing"));

    expect([exitCode, stderr]).toEqual([
      2,
      `${folder.path("missing")}: It cannot be read: "ENOENT". Hand on what \`keyholder review --format json\` wrote.\n`,
    ]);
  });

  it("ends with 2 where not everything could be told, though the same was approved", async () => {
    const hidden = folder.write("same-hidden.json", stateOf(changed(deployRole, { assumeRolePolicy: unknownValue })));
    const approved = await approve(before, hidden, "incomplete.json");

    expect((await review(...states(before, hidden), "--plan", approved)).exitCode).toBe(2);
  });
});
