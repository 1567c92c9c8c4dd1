import fc from "fast-check";
import { anySituation } from "./anySituation.ts";
import { compare } from "./compare.ts";
const n = Number(process.argv[2]), seed = Number(process.argv[3] ?? 1);
const t=Date.now(); const counts: any = {}; const verdicts: any = {}; const news: any[]=[];
for (const s of fc.sample(anySituation, { seed, numRuns: n })) {
  const c = await compare(s);
  const k = typeof c.because === "string" ? c.because : c.because.at(-1)!;
  counts[k]=(counts[k]??0)+1; verdicts[c.ours]=(verdicts[c.ours]??0)+1;
  if (c.because==="new") news.push({s,o:c.ours,h:c.theirs});
}
console.log(Date.now()-t,"ms",counts,verdicts);
import { writeFileSync } from "node:fs"; writeFileSync("/tmp/news.json", JSON.stringify(news));
