import { execFileSync } from "node:child_process";
import { parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
import { evaluate } from "../../../access/iam/evaluate/evaluate.ts";
const py = `import ast,json,sys
for n in ast.parse(open(sys.argv[1]).read()).body:
    if isinstance(n,ast.Assign): print(ast.literal_eval(n.value))`;
const t = JSON.parse(execFileSync("python3", ["-c", py, "/tmp/sd/m/moto-5.2.1/moto/iam/aws_managed_policies.py"], {encoding:"utf8",maxBuffer:1e9}));
console.log(Object.keys(t).length);
const codes: any = {};
for (const [n, v] of Object.entries(t) as any) { const p = parsePolicy(v.Document, "boundary"); if (p.policy === undefined) for (const f of p.faults.filter(f=>f.severity==="error")) (codes[f.code] ??= []).push(n+": "+f.message); }
for (const [k,v] of Object.entries(codes) as any) console.log(k, v.length, v.slice(0,6));
