import { sampleScope, samples } from "../../../../access/aws/catalogue/samples.ts";
import { allowStatements } from "../../../../access/aws/statements.ts";
import { policyDocument, policySize } from "../../../../access/iam/policyDocument.ts";
import { grantsFor } from "./support/grants.ts";
import { actionFacts } from "./support/iamData.ts";
it("x", async () => {
  const out: string[] = [];
  for (const [k, v] of Object.entries(samples)) {
    const g = grantsFor([v[0]], sampleScope).filter((x) => x.capability === "provisioning");
    out.push(`${k} ${policySize(policyDocument(allowStatements(g))) - 40} acts=${new Set(g.flatMap((x) => x.actions)).size}`);
  }
  out.push(JSON.stringify(await actionFacts("iam:PutRolePolicy")));
  console.log(out.join("\n"));
});
