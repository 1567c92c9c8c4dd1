import fc from "fast-check";
import { anySituation } from "/work/main/test/differential/iam/anySituation.ts";
import { askKeyholder } from "/work/main/test/differential/iam/askKeyholder.ts";
import { askSimulator } from "/work/main/test/differential/iam/askSimulator.ts";
const n = Number(process.argv[2] ?? 500);
let t=Date.now();
const all = fc.sample(anySituation, { seed: 1, numRuns: n });
console.log("sample", Date.now()-t);
const counts: any = {}; const errors: any = {}; const diffs: any[] = [];
let to=0, tt=0;
for (const s of all) {
  let o: any, h: any;
  t=performance.now();
  try { o = askKeyholder(s); } catch (e: any) { o = "refused"; const k="ours "+e.message.slice(-160); errors[k]=(errors[k]??0)+1; }
  to+=performance.now()-t; t=performance.now();
  try { h = await askSimulator(s); } catch (e: any) { h = "refused"; const k="theirs "+e.message.slice(0,300); errors[k]=(errors[k]??0)+1; }
  tt+=performance.now()-t;
  const k=o+" / "+h; counts[k]=(counts[k]??0)+1;
  if (o!==h) diffs.push({s,o,h});
}
console.log(counts, to, tt); console.log(Object.entries(errors).sort((a:any,b:any)=>b[1]-a[1]).slice(0,8));
import { writeFileSync } from "node:fs"; writeFileSync("/tmp/diffs.json", JSON.stringify(diffs));
// minimise and group
type S = any;
function* smaller(s: S): Generator<S> {
  const c = () => structuredClone(s);
  for (const k of ["identity","scps","rcps"]) for (let i=0;i<s.policies[k].length;i++){ const x=c(); x.policies[k].splice(i,1); yield x; }
  for (const k of ["boundary","session","resource"]) if (s.policies[k]) { const x=c(); delete x.policies[k]; yield x; }
  const docs = (x: S) => [...x.policies.identity, x.policies.boundary, x.policies.session, x.policies.resource, ...x.policies.scps.flat(), ...x.policies.rcps.flat()].filter(Boolean);
  for (let d=0; d<docs(s).length; d++) { const doc=docs(s)[d];
    if (doc.Version!=="2012-10-17") { const x=c(); docs(x)[d].Version="2012-10-17"; yield x; }
    for (let i=0;i<doc.Statement.length;i++) {
      if (doc.Statement.length>1) { const x=c(); docs(x)[d].Statement.splice(i,1); yield x; }
      const st=doc.Statement[i];
      for (const [a,v] of [["Action","*"],["Resource","*"],["Principal","*"]] as any) { if (st[a]!==undefined && JSON.stringify(st[a])!==JSON.stringify(v) && !(a==="Action"&&doc===s.policies.resource&&s.request.action==="sts:AssumeRole")) { const x=c(); docs(x)[d].Statement[i][a]=v; yield x; } }
      for (const a of ["Action","NotAction","Resource","NotResource"]) if (Array.isArray(st[a])&&st[a].length>1) for (let k=0;k<st[a].length;k++) { const x=c(); docs(x)[d].Statement[i][a].splice(k,1); yield x; }
      for (const [n,a] of [["NotAction","Action"],["NotResource","Resource"]]) if (st[n]) { const x=c(); const q=docs(x)[d].Statement[i]; delete q[n]; q[a]="*"; yield x; }
      if (st.Condition) { const x=c(); delete docs(x)[d].Statement[i].Condition; yield x;
        for (const op of Object.keys(st.Condition)) { if (Object.keys(st.Condition).length>1) { const y=c(); delete docs(y)[d].Statement[i].Condition[op]; yield y; }
          const [[key,v]]=Object.entries(st.Condition[op]) as any; if (Array.isArray(v)&&v.length>1) for (let k=0;k<v.length;k++){ const y=c(); docs(y)[d].Statement[i].Condition[op][key].splice(k,1); yield y; } } }
      for (const p of ["Principal","NotPrincipal"]) { const l=st[p]?.AWS; if (Array.isArray(l)&&l.length>1) for (let k=0;k<l.length;k++){ const x=c(); docs(x)[d].Statement[i][p].AWS.splice(k,1); yield x; } }
    } }
  for (const k of Object.keys(s.request.context)) { const x=c(); delete x.request.context[k]; yield x; }
}
async function both(s: S) { try { return [askKeyholder(s), await askSimulator(s)]; } catch { return ["x","x"]; } }
const groups: any = {};
for (const {s,o,h} of diffs.filter(d=>d.o!=="refused"&&d.h!=="refused").slice(0, Number(process.argv[3] ?? 200))) {
  let cur=s, again=true;
  while (again) { again=false; for (const t of smaller(cur)) { const [a,b]=await both(t); if (a===o&&b===h) { cur=t; again=true; break; } } }
  const layers = Object.entries(cur.policies).flatMap(([k,v]: any) => (Array.isArray(v)?v.flat():[v]).flatMap((d: any)=>d.Statement.map((x: any)=>k+":"+x.Effect+JSON.stringify(Object.fromEntries(Object.entries(x).filter(([e,v])=>e!=="Effect"&&v!=="*")))+(d.Version!=="2012-10-17"?" v"+d.Version:"")))).join("  &  ");
  const line = `${o} / ${h} | ${cur.request.principal.replace(/\d{12}/,m=>m[0]==="1"?"H":"A")} ${cur.request.action} ${cur.request.resource} acct=${cur.request.resourceAccount[0]} ${JSON.stringify(cur.request.context)} | ${layers}`;
  const key = `${o} / ${h} | `+layers.replace(/"arn:[^"]*"/g,m=>/\$\{/.test(m)?"ARNVAR":"ARN").slice(0,110);
  (groups[key] ??= []).push(line);
}
for (const [k,v] of Object.entries(groups).sort((a: any,b: any)=>b[1].length-a[1].length) as any) console.log(v.length, v[0]);
