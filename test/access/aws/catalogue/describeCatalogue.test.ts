import { capabilities, describeCatalogue } from "../../../../access/aws/catalogue/describeCatalogue.ts";
import { catalogue } from "../../../../access/aws/catalogue/index.ts";
import { samples } from "../../../../access/aws/catalogue/samples.ts";

describe("describeCatalogue", () => {
  const kinds = describeCatalogue();

  it("begins with what every service has, and lists each kind once, sorted", () => {
    expect(kinds.map(({ kind }) => kind)).toEqual(["baseline", ...Object.keys(catalogue).sort()]);
  });

  it("lists actions, reasons for *, and notes by capability", () => {
    expect(kinds.find(({ kind }) => kind === "schedule")).toEqual({
      kind: "schedule",
      awsService: "Amazon EventBridge Scheduler",
      capabilities: [
        {
          capability: "provisioning",
          actions: [
            "scheduler:CreateSchedule",
            "scheduler:DeleteSchedule",
            "scheduler:GetSchedule",
            "scheduler:UpdateSchedule",
          ],
          unscoped: [],
        },
        { capability: "take-service-offline", actions: ["scheduler:DeleteSchedule"], unscoped: [] },
      ],
      notes: [
        "A schedule acts with a service role passed to scheduler.amazonaws.com: what it may do is what that role may do.",
        "In an emergency a schedule is deleted, because changing it would take iam:PassRole; provisioning makes it again.",
      ],
    });
  });

  it("gives the reason wherever an action stands on *", () => {
    const logs = kinds.find(({ kind }) => kind === "log-group")?.capabilities[0];

    expect(logs?.unscoped).toEqual([
      {
        actions: ["logs:DescribeLogGroups"],
        reason: "Listing log groups supports no resource-level permission; it shows names and retention, no log line.",
      },
    ]);
  });

  it("leaves no kind without anything that somebody may do", () => {
    expect(kinds.filter((kind) => kind.capabilities.length === 0)).toEqual([]);
  });

  it("shows every choice of a kind: its samples differ in what they allow", () => {
    const bucket = kinds.find(({ kind }) => kind === "bucket");

    expect(samples.bucket.map(({ holds }) => holds)).toEqual(["data", "release"]);
    expect(bucket?.capabilities.map(({ capability }) => capability)).toEqual([
      "deploy",
      "provisioning",
      "monitoring",
      "workload",
    ]);
  });

  it("writes notes as whole sentences", () => {
    expect(kinds.flatMap(({ notes }) => notes).filter((note) => !/^[A-Za-z].*\.$/.test(note))).toEqual([]);
  });

  it("knows every capability", () => {
    const used = new Set(kinds.flatMap((kind) => kind.capabilities.map(({ capability }) => capability)));

    expect([...used].sort()).toEqual([...capabilities].sort());
  });
});
