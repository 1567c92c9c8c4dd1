import type { CodeOwner, CodeownersFinding, CodeownersLine, Severity } from "./codeownersFile.ts";
import { ownersOfPath } from "./ownersOfPath.ts";
import { ownerKey } from "./parseOwner.ts";
import { parseCodeowners } from "./parseCodeowners.ts";

/** Who owns one asked path; `line` and `pattern` are those of the deciding rule, null when no rule matches. */
export type InspectedPath = {
  readonly path: string;
  readonly kind: "owned" | "cleared" | "unmatched";
  readonly owners: readonly string[];
  readonly line: number | null;
  readonly pattern: string | null;
};

/** What there is to know about a CODEOWNERS file, as plain JSON. */
export type CodeownersReport = {
  readonly bytes: number;
  /** False: too large for GitHub, and nothing below was looked at. */
  readonly loaded: boolean;
  readonly lines: Readonly<Record<CodeownersLine["kind"], number>>;
  readonly rulesWithoutOwners: number;
  /** In the spelling met first, by kind (teams, users, e-mail) and name. */
  readonly owners: readonly (CodeOwner & { readonly rules: number })[];
  readonly paths: readonly InspectedPath[];
  readonly severities: Readonly<Record<Severity, number>>;
  readonly findings: readonly CodeownersFinding[];
};

const kindOrder: readonly CodeOwner["kind"][] = ["team", "user", "email"];

function distinctOwners(owners: readonly CodeOwner[]): CodeownersReport["owners"] {
  const groups = [...Map.groupBy(owners, ownerKey).entries()];
  const order = (kind: CodeOwner["kind"]) => kindOrder.indexOf(kind);
  return groups
    .flatMap(([key, [first, ...more]]) => (first ? [{ key, owner: { ...first, rules: more.length + 1 } }] : []))
    .sort((a, b) => order(a.owner.kind) - order(b.owner.kind) || (a.key < b.key ? -1 : 1))
    .map(({ owner }) => owner);
}

function count<K extends string>(kinds: readonly K[], found: readonly K[]): Readonly<Record<K, number>> {
  const counts = kinds.map((kind) => [kind, found.filter((one) => one === kind).length] as const);
  return Object.fromEntries(counts) as Record<K, number>;
}

/**
 * Reports on a CODEOWNERS file: size, rules, owners, findings, and who owns each asked path.
 *
 * @param text The whole file.
 * @param options.paths Relative to the repository, case sensitive; absent: none.
 * @param options.location As in `parseCodeowners`.
 */
export function inspectCodeowners(
  text: string,
  options: { readonly paths?: readonly string[]; readonly location?: string } = {},
): CodeownersReport {
  const { paths = [], ...parseOptions } = options;
  const file = parseCodeowners(text, parseOptions);
  return {
    bytes: file.bytes,
    loaded: file.loaded,
    lines: count(
      ["rule", "comment", "blank", "skipped"],
      file.lines.map(({ kind }) => kind),
    ),
    rulesWithoutOwners: file.rules.filter(({ owners }) => owners.length === 0).length,
    owners: distinctOwners(file.rules.flatMap(({ owners }) => owners)),
    paths: paths.map((path) => {
      const found = ownersOfPath(file.rules, path);
      const rule = found.kind === "unmatched" ? undefined : found.rule;
      const owners = found.owners.map(({ text: owner }) => owner);
      return { path, kind: found.kind, owners, line: rule?.line ?? null, pattern: rule?.pattern ?? null };
    }),
    severities: count(
      ["error", "warning", "note"],
      file.findings.map(({ severity }) => severity),
    ),
    findings: file.findings,
  };
}
