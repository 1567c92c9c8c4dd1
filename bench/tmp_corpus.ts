import { readFileSync } from "node:fs";
import { inspectDocument } from "../access/inspect/inspectDocument.ts";
import { parseExpected } from "../access/iam/trust/expected/expectedPrincipal.ts";
const [file, kind] = process.argv.slice(2) as [string, any];
const cases = JSON.parse(readFileSync(`test/independent/inspect/cases/${file}.json`, "utf8"));
let ok = 0;
const bad: string[] = [];
const t = performance.now();
for (const c of cases) {
  const text = typeof c.document === "string" ? c.document : JSON.stringify(c.document);
  const expected = c.expected?.map((x: string) => (parseExpected(x) as any).expected);
  let f;
  try {
    f = inspectDocument(c.kind ?? kind, text, {
      today: "2026-11-21" as any,
      ...(c.duty && { duty: c.duty }),
      ...(expected && { expected }),
    });
  } catch (e) {
    bad.push(`CRASH ${c.name} ${(e as any).stack.slice(0, 300)}`);
    continue;
  }
  const real = f.filter((x: any) => x.severity !== "note");
  if (real.length > 0 === (c.expect === "finding")) {
    ok++;
    continue;
  }
  bad.push(
    `${c.expect === "finding" ? "MISSED" : "FALSE"} ${c.name} ${c.duty ?? ""} ${c.expected ?? ""} | ${c.why}\n    ${JSON.stringify(c.document)?.slice(0, 900)}\n    ${real
      .slice(0, 4)
      .map((x: any) => `${x.severity} ${x.rule} ${x.finding} ${x.message.slice(0, 160)}`)
      .join("\n    ")}`,
  );
}
console.log(file, ok, "of", cases.length, "in", (performance.now() - t).toFixed(0), "ms");
console.log(bad.join("\n"));
