import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../../../sandbox/engine/cacheFolder.ts";
import type { PolicyDocumentText } from "./situation.ts";

/** Published under Apache-2.0. */
export const motoRelease = {
  version: "5.2.1",
  sha256: "ccb2f3e1dfa82e50e054bda98b0be708d244d2668364dcc1d45e8d3de6091bde",
};

/** What the sources of moto know of policies. */
export interface MotoTables {
  readonly invalid: readonly { readonly document: unknown; readonly error_message: string }[];
  readonly valid: readonly unknown[];
  /** The policies that AWS manages, by name. */
  readonly managed: { readonly [name: string]: PolicyDocumentText };
}

/** Reads the tables as the data that they are; nothing of moto is run. */
const reader = `
import ast, json, sys, tarfile
def values(archive, path):
    tree = ast.parse(archive.extractfile(path).read())
    for node in tree.body:
        if isinstance(node, ast.Assign):
            yield node.targets[0].id, ast.literal_eval(node.value)
with tarfile.open(sys.argv[1]) as archive:
    root = archive.getnames()[0].split("/")[0]
    tests = dict(values(archive, root + "/tests/test_iam/test_iam_policies.py"))
    data = dict(values(archive, root + "/moto/iam/aws_managed_policies.py"))
managed = json.loads(data["aws_managed_policies_data"])
json.dump({
    "invalid": tests["invalid_policy_document_test_cases"],
    "valid": tests["valid_policy_documents"],
    "managed": {name: policy["Document"] for name, policy in managed.items()},
}, sys.stdout)
`;

/**
 * The tables out of the source distribution of moto, which pip downloads once.
 *
 * @throws where it cannot be had, or is not the one that it should be.
 */
export function fetchMoto(): MotoTables {
  const archive = sourceDistribution();
  const sum = createHash("sha256").update(readFileSync(archive)).digest("hex");
  if (sum !== motoRelease.sha256) {
    rmSync(archive);
    throw new Error(`moto ${motoRelease.version} has checksum "${sum}", not "${motoRelease.sha256}".`);
  }
  const answer = execFileSync("python3", ["-c", reader, archive], { encoding: "utf8", maxBuffer: 200_000_000 });
  return JSON.parse(answer) as MotoTables;
}

function sourceDistribution(): string {
  const name = `moto-${motoRelease.version}.tar.gz`;
  const kept = join(cacheFolder(), name);
  if (existsSync(kept)) return kept;
  mkdirSync(cacheFolder(), { recursive: true });
  const target = mkdtempSync(join(cacheFolder(), "unfinished-"));
  try {
    const what = ["--no-deps", "--no-binary", ":all:", `moto==${motoRelease.version}`];
    execFileSync("python3", ["-m", "pip", "download", "--quiet", "--dest", target, ...what], { stdio: "ignore" });
    renameSync(join(target, name), kept);
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
  return kept;
}
