import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { inspectRealCodeowners } from "./codeowners.ts";
import { misreadCodeowners } from "./codeownersLines.ts";
import { type Community, readCommunity } from "./community.ts";
import { type Counts, countAll } from "./counts.ts";
import { bless, differences } from "./golden.ts";
import { type Judged, judgeCommunity } from "./judgeCommunity.ts";
import { oddities } from "./oddities.ts";
import { judgedText, odditiesText } from "./report.ts";
import { failuresText, type Test, test } from "./tests.ts";

/**
 * Plans the ownership of a real organisation and compares what comes out with golden counts. The source stays where it is: nothing but
 * counts of it may stand in this project.
 */
const usage = `Usage: npm run test:real -- FILE [--bless] [--verbose]

  FILE       the ownership as JSON; the folder codeowners beside it holds real CODEOWNERS files
  --bless    write the golden counts anew
  --verbose  show every check that fired, and how each oddity of the source is handled

Exit codes: 0 all is as it was, 1 something differs, 2 FILE could not be read and nothing was checked.
`;

const goldenCommunity = new URL("community.golden.json", import.meta.url);
const goldenCodeowners = new URL("codeowners.golden.json", import.meta.url);

interface Source {
  readonly community: Community;
  readonly codeowners: { readonly counts: Counts; readonly misread: ReadonlyMap<string, readonly string[]> };
}

function readSource(file: string): Source {
  const community = readCommunity(readFileSync(file, "utf8"));
  const dir = join(dirname(file), "codeowners");
  const counts = Object.entries(inspectRealCodeowners(dir)).map(([name, count]) => [name, { ...count }] as const);
  return {
    community,
    codeowners: { counts: Object.fromEntries(counts), misread: misreadCodeowners(dir) },
  };
}

function runTests({ community, codeowners }: Source, judged: readonly Judged[], toBless: boolean): readonly Test[] {
  const counts = countAll(judged);
  if (toBless) bless(goldenCommunity, counts);
  if (toBless) bless(goldenCodeowners, codeowners.counts);
  const of = (variant: Judged["variant"]) => judged.filter((one) => one.variant === variant);
  const seen = { community, asTheSourceSays: of("as the source says"), withAwsAssumed: of("with AWS assumed") };
  return [
    test("golden counts of the ownership", () => differences(goldenCommunity, counts)),
    test("golden counts of the CODEOWNERS files", () => differences(goldenCodeowners, codeowners.counts)),
    ...[...codeowners.misread].map(([name, wrong]) => test(`every line of ${name}`, () => wrong)),
    ...oddities.map(({ oddity, handledBy, told, handled }) =>
      test(oddity, () => {
        const found = handled(seen);
        return found === told ? [] : [`${handledBy}: ${found} handled, ${told} told`];
      }),
    ),
  ];
}

function main(): number {
  const start = performance.now();
  let source: Source;
  let options: { readonly bless?: boolean | undefined; readonly verbose?: boolean | undefined };
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { bless: { type: "boolean" }, verbose: { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error("Name one FILE.");
    options = values;
    source = readSource(file);
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${usage}`);
    return 2;
  }
  const judged: Judged[] = [];
  const planned = test("plans without a crash", () => {
    judged.push(...judgeCommunity(source.community));
    return [];
  });
  const tests = planned.wrong.length > 0 ? [planned] : [planned, ...runTests(source, judged, options.bless === true)];
  const failed = tests.filter(({ wrong }) => wrong.length > 0).length;
  process.stdout.write(judged.map((one) => judgedText(one, options.verbose === true)).join("\n"));
  if (options.verbose) process.stdout.write(`\nOddities\n${odditiesText(oddities)}`);
  process.stderr.write(failuresText(tests));
  process.stdout.write(
    `\n${tests.length - failed} passed, ${failed} failed in ${(performance.now() - start).toFixed(0)} ms\n`,
  );
  const results = process.env.KEYHOLDER_RESULTS;
  if (results) writeFileSync(results, JSON.stringify({ passed: tests.length - failed, failed }));
  return failed > 0 ? 1 : 0;
}

process.exitCode = main();
