import { readFileSync } from "node:fs";
import { formatProblem, type Ownership } from "../../../model/index.ts";
import { raciChecks } from "../../../model/checks/people/support/raciChecks.ts";
import { inspectRaciTable } from "../../../model/raci/inspectRaciTable.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";

/** The published starting matrix, as it stands in the page that most teams copy. */
const published = readFileSync("test/cases/raci.md", "utf8");

describe("inspectRaciTable", () => {
  it("finds the three places where the published matrix breaks its own rule, and nothing else", () => {
    const { found, rows, problems } = inspectRaciTable(published, "raci.md");

    expect({ found, rows: rows.length }).toEqual({ found: true, rows: 12 });
    expect(problems.map((problem) => `[${problem.check}] ${formatProblem(problem)}`)).toEqual([
      '[activity-has-one-accountable] raci.md:10: "Policy exception handling" has two Accountables: compliance and leadership. Leave one of them Accountable.',
      '[activity-has-an-accountable] raci.md:11: "Runtime monitoring and alerting" has no Accountable. Write "A" or "R/A" for one group.',
      '[activity-has-a-responsible] raci.md:12: "Incident response coordination" has nobody Responsible. Write "R" for the group that does it, or "R/A" if it is the Accountable one.',
    ]);
  });

  it("finds the same three when the matrix is declared", () => {
    const activities = inspectRaciTable(published, "raci.md").rows.map(({ activity }) => activity);
    const ownership: Ownership = {
      ...smallOwnership,
      responsibilities: { ...smallOwnership.responsibilities, activities },
    };

    expect(
      raciChecks
        .flatMap((check) => check.find(ownership, { today }))
        .map(({ path }) => path)
        .sort(),
    ).toEqual(["responsibilities.activities[7]", "responsibilities.activities[8]", "responsibilities.activities[9]"]);
  });

  it("finds nothing once the three are decided", () => {
    const decided = published
      .replace(
        "| Policy exception handling | C | C | I | R/A | A |",
        "| Policy exception handling | C | C | I | R | A |",
      )
      .replace("| Runtime monitoring and alerting | I | C | R |", "| Runtime monitoring and alerting | I | C | R/A |")
      .replace("| Incident response coordination | C | C |", "| Incident response coordination | C | R |");

    expect(inspectRaciTable(decided, "raci.md").problems).toEqual([]);
  });

  it("tells what it could not read in the order of the lines", () => {
    const text = published.replace("| Threat modeling | C |", "| Threat modeling | X |");

    expect(
      inspectRaciTable(text, "raci.md").problems.map(({ path, check, severity }) => [path, check, severity]),
    ).toEqual([
      ["raci.md:3", "raci-table-is-readable", "error"],
      ["raci.md:10", "activity-has-one-accountable", "error"],
      ["raci.md:11", "activity-has-an-accountable", "error"],
      ["raci.md:12", "activity-has-a-responsible", "error"],
    ]);
  });
});
