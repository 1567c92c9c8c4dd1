import { readFileSync } from "node:fs";
import { compare } from "./compare.ts";
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
for (const {s} of JSON.parse(readFileSync("/tmp/news.json","utf8")).slice(0,40)) {
  let cur=s, again=true;
  while (again) { again=false; for (const t of smaller(cur)) { let c: any; try { c=await compare(t); } catch { continue; } if (c.because==="new") { cur=t; again=true; break; } } }
  const c = await compare(cur); console.log(c.ours,"/",c.theirs, JSON.stringify(cur));
}
