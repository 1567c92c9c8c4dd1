import { writeFileSync } from "node:fs";
import { parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
import { askKeyholder } from "./askKeyholder.ts";
import { askSimulator } from "./askSimulator.ts";
import { fetchMoto, type MotoTables, motoRelease } from "./fetchMoto.ts";
import type { PolicyDocumentText, Situation } from "./situation.ts";
import { deedsIn, home } from "./words.ts";

/**
 * Holds the reader of policies against documents that this project did not write and does not carry, out of moto's published sources
 * (Apache-2.0, pinned by checksum): documents that AWS takes and refuses, and every policy that AWS manages. The managed policies are then
 * put to Keyholder and to iam-simulate.
 */
const counts = { passed: 0, failed: 0 };

function count(holds: boolean, otherwise: () => string): void {
  counts[holds ? "passed" : "failed"] += 1;
  if (!holds) process.stderr.write(`${otherwise()}\n`);
}

/** Documents that AWS takes, and Keyholder refuses on purpose: by the code of the fault, with what AWS does with such a document. */
const refusedOnPurpose = new Map([
  ["action-with-blank", "it names no action that exists"],
  ["bad-account", "it names no account that exists"],
  ["bad-action-service", "it names no service that exists"],
  ["bad-condition-key", "it names no condition key that exists"],
  ["bad-sid", "AWS documents letters and digits, and takes more in some places"],
  ["unknown-operator", "the operator has no keys, so that AWS does not look at its name"],
  ["wrong-type", "null stands in a list, and AWS passes it over"],
]);

function checkGrammar({ invalid, valid }: MotoTables): void {
  let known = 0;
  for (const { document, error_message } of invalid) {
    const refused = parsePolicy(document, "boundary").policy === undefined;
    count(refused, () => `AWS refuses, Keyholder does not: ${error_message} ${JSON.stringify(document)}`);
  }
  for (const document of valid) {
    const { policy, faults } = parsePolicy(document, "boundary");
    const errors = faults.filter(({ severity }) => severity === "error");
    const purpose = errors.some(({ code }) => refusedOnPurpose.has(code));
    known += policy === undefined && purpose ? 1 : 0;
    count(
      policy !== undefined || purpose,
      () => `AWS takes, Keyholder does not: ${JSON.stringify({ document, errors })}`,
    );
  }
  const all = invalid.length + valid.length;
  process.stdout.write(`Documents of moto: ${all - known} of ${all} agree, ${known} are known not to.\n`);
}

function checkManaged({ managed }: MotoTables): void {
  for (const [name, document] of Object.entries(managed)) {
    const { policy, faults } = parsePolicy(document, "boundary");
    count(policy !== undefined, () => `AWS manages ${name}, Keyholder refuses it: ${JSON.stringify(faults)}`);
  }
  process.stdout.write(`Policies that AWS manages: ${Object.keys(managed).length} read.\n`);
}

async function compareManaged({ managed }: MotoTables): Promise<void> {
  const verdicts = { allowed: 0, "explicitly-denied": 0, "implicitly-denied": 0 };
  for (const [name, document] of Object.entries(managed)) {
    const differences: string[] = [];
    for (const situation of situationsOf(document)) {
      const [ours, theirs] = [askKeyholder(situation), await askSimulator(situation)];
      verdicts[ours] += 1;
      if (ours !== theirs) differences.push(`${situation.request.action}: Keyholder ${ours}, iam-simulate ${theirs}`);
    }
    count(differences.length === 0, () => `${name}: ${differences.join("; ")}.`);
  }
  process.stdout.write(`Questions to policies that AWS manages: ${JSON.stringify(verdicts)}.\n`);
}

/** A user with the policy asks for each thing that it may speak of, once with and once without something in the context. */
function situationsOf(document: PolicyDocumentText): readonly Situation[] {
  const text = JSON.stringify(document);
  const everyService = [document.Statement]
    .flat()
    .some(({ Action, NotAction }) => NotAction !== undefined || Action === "*");
  return deedsIn(home).flatMap(({ action, resources: [resource = "*"], resourcePolicy }) => {
    const [service] = action.split(":");
    if (!everyService && !text.includes(`"${service}:`)) return [];
    const open = { Principal: { AWS: home }, Effect: "Allow", Action: `${service}:*` } as const;
    const statement = service === "sts" ? open : { ...open, Resource: "*" };
    const owned = resourcePolicy === "always" ? { resource: { Version: "2012-10-17", Statement: [statement] } } : {};
    const request = { principal: `arn:aws:iam::${home}:user/oscar`, action, resource, resourceAccount: home };
    const policies = { identity: [document], scps: [], rcps: [], ...owned };
    const contexts = [{}, { "aws:SecureTransport": "true", "aws:PrincipalTag/Team": "red", "aws:username": "oscar" }];
    return contexts.map((context) => ({ policies, request: { ...request, context } }));
  });
}

try {
  const tables = fetchMoto();
  checkGrammar(tables);
  checkManaged(tables);
  await compareManaged(tables);
  process.stdout.write(`moto ${motoRelease.version}: ${counts.passed} as expected, ${counts.failed} not.\n`);
  if (process.env.KEYHOLDER_RESULTS) writeFileSync(process.env.KEYHOLDER_RESULTS, JSON.stringify(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
} catch (failure) {
  process.stderr.write(
    `published policies: ${failure instanceof Error ? failure.message : String(failure)} Install Python 3.11 or newer with pip, which brings them.\n`,
  );
  process.exitCode = 2;
}
