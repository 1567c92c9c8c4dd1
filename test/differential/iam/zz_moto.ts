import { execFileSync } from "node:child_process";
import { parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
const py = `import ast,json,sys
t={}
for n in ast.parse(open(sys.argv[1]).read()).body:
    if isinstance(n,ast.Assign): 
        try: t[n.targets[0].id]=ast.literal_eval(n.value)
        except Exception as e: print(e,file=sys.stderr)
print(json.dumps(t))`;
const t = JSON.parse(execFileSync("python3", ["-c", py, "/tmp/sd/m/moto-5.2.1/tests/test_iam/test_iam_policies.py"], {encoding:"utf8",maxBuffer:1e8}));
console.log(Object.entries(t).map(([k,v]: any)=>k+" "+v.length));
for (const c of t.invalid_policy_document_test_cases) { const p = parsePolicy(c.document, "boundary"); if (p.policy !== undefined) console.log("WE TAKE", c.error_message, JSON.stringify(c.document), p.faults.map(f=>f.message)); }
for (const d of t.valid_policy_documents) { const p = parsePolicy(d, "boundary"); if (p.policy === undefined) console.log("WE REFUSE", JSON.stringify(d), p.faults.filter(f=>f.severity==="error").map(f=>f.message)); }
