import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HolderChanges, ReviewLine, ReviewReport } from "../../review/access/reviewReport.ts";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";
import { change } from "../support/change.ts";
import { followDeclaration } from "./reviewCases/followDeclaration.ts";
import { reviewSteps } from "./reviewCases/reviewSteps.ts";
import { smallLantern } from "./reviewCases/smallLantern.ts";
import { toldText } from "./reviewCases/toldText.ts";
import { unprotectRemoved } from "./reviewCases/unprotectRemoved.ts";
import { noteFigures } from "./support/figures.ts";
import { useSandbox } from "./support/useSandbox.ts";

const goldens = join("test", "engine", "reviewCases", "golden");

/**
 * What a review says of each change of a declaration, made with the real engine. The cases are a chain: each begins with what the one before
 * has brought up. `KEYHOLDER_BLESS=1` writes the golden files; their diff is read in review.
 */
describe("keyholder review", () => {
  const sandbox = useSandbox("lantern", lantern, { checkpoints: false });
  const file = (name: string) => join(sandbox().workspace.folder, name);
  const write = (name: string, text: string) => writeFileSync(file(name), text);
  let declaration = smallLantern;

  /** The report, of which the command says that it was told. */
  const review = async (...args: readonly string[]): Promise<string> => {
    const { status, stdout, stderr } = await sandbox().run("keyholder", "review", ...args);
    if (status !== 0) throw new Error(`keyholder review ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
    return stdout;
  };
  const reportOf = async (...args: readonly string[]) => JSON.parse(await review(...args, "--json")) as ReviewReport;

  const bringUp = async () => {
    await sandbox().ok("up", "--yes", "--skip-preview");
    write("after.json", await sandbox().ok("stack", "export"));
  };

  beforeAll(async () => {
    sandbox().workspace.declare("lantern", declaration);
    await bringUp();
  });

  it.each(reviewSteps.map((each) => [each.kind, each] as const))("tells %s", async (kind, { name, change: apply }) => {
    noteFigures({ scenarios: 1 });
    declaration = change(declaration, apply);
    sandbox().workspace.declare("lantern", declaration);
    const isRenamed = followDeclaration(sandbox().github.state, declaration);
    if (isRenamed) await sandbox().ok("refresh", "--yes", "--skip-preview");
    await unprotectRemoved(sandbox(), readFileSync(file("after.json"), "utf8"), declaration);
    write("before.json", await sandbox().ok("stack", "export"));
    write("preview.json", await sandbox().ok("preview", "--json"));

    const [previewed, text] = await Promise.all([
      reportOf("--preview", file("preview.json")),
      review("--preview", file("preview.json")),
    ]);
    await bringUp();
    const [done, reversed, settled] = await Promise.all([
      reportOf("--before", file("before.json"), "--after", file("after.json")),
      reportOf("--before", file("after.json"), "--after", file("before.json")),
      reportOf("--stack", "lantern", "--against", file("after.json")),
    ]);

    expectTold(name, toldText(kind, previewed));
    expect(toldIn(done)).toEqual(toldIn(previewed));
    expect(inOneLine(text)).toEqual(
      expect.stringContaining(previewed.verdict === "no change" ? "does not change" : "changes"),
    );
    for (const { sentence } of linesOf(previewed)) expect(inOneLine(text)).toContain(sentence);
    expect(movesOf(reversed)).toEqual(
      movesOf(done).map(({ gains, loses, ...who }) => ({ ...who, gains: loses, loses: gains })),
    );
    expect(settled).toMatchObject({ verdict: "no change", people: [], workloads: [], notTold: [] });
  });
});

/** Compares what was told with the golden file of the case. */
function expectTold(name: string, told: string): void {
  const golden = join(goldens, `${name}.txt`);
  if (process.env.KEYHOLDER_BLESS === "1") {
    mkdirSync(goldens, { recursive: true });
    writeFileSync(golden, told);
  }
  expect(told).toBe(existsSync(golden) ? readFileSync(golden, "utf8") : `no ${golden}: run with KEYHOLDER_BLESS=1`);
}

/** What two reviews of one change must agree on. */
function toldIn({ verdict, people, workloads, sections, notTold, evidence }: ReviewReport) {
  return { verdict, people, workloads, sections, notTold, changesSha256: evidence.changesSha256 };
}

function linesOf({ people, workloads, sections, notTold }: ReviewReport): readonly ReviewLine[] {
  return [
    ...[...people, ...workloads].flatMap(({ gains, loses, keeps }) => [...gains, ...loses, ...keeps]),
    ...sections.flatMap(({ lines }) => lines),
    ...notTold,
  ];
}

/** Who gains and loses what, in words that do not say which of the two it is. */
function movesOf({ people, workloads }: ReviewReport) {
  const whats = (lines: readonly ReviewLine[]) =>
    lines
      .map(({ sentence }) =>
        sentence
          .replace(/^(?:Gains|Loses) /, "")
          .replace(", held as ", ", as ")
          .replace(/, until (?:the end of )?[\d-]+(?:T[\d:.]+Z)?/, ""),
      )
      .sort();
  const moves = ({ name, gains, loses }: HolderChanges) => ({ name, gains: whats(gains), loses: whats(loses) });
  return [...people, ...workloads].map(moves);
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
