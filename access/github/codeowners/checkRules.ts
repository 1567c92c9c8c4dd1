import type { CodeownersFinding, CodeownersRule } from "./codeownersFile.ts";
import { type DeadRule, findDeadRules } from "./findDeadRules.ts";
import { inQuotes } from "../../../model/inQuotes.ts";
import { ownerKey } from "./parseOwner.ts";

type Killed = DeadRule & { readonly rule: CodeownersRule; readonly by: CodeownersRule };

/** `**`, `*` and their longer spellings match every path. */
function matchesEverything(pattern: string): boolean {
  return /^\/?\*\*\/?$|^(?:\/?(?:\*\*\/)+)?\*$/.test(pattern);
}

function ownersKey(rule: CodeownersRule): string {
  return rule.owners.map(ownerKey).sort().join(" ");
}

function consequence(killed: readonly Killed[]): Pick<CodeownersFinding, "severity"> & { readonly said: string } {
  const harmless = killed.every(({ rule, by }) => ownersKey(rule) === ownersKey(by));
  return harmless ? { severity: "note", said: " The owners are the same." } : { severity: "warning", said: "" };
}

function duplicate(killed: Killed): CodeownersFinding {
  const { severity, said } = consequence([killed]);
  return {
    line: killed.rule.line,
    code: "duplicate-pattern",
    severity,
    message: `pattern ${inQuotes(killed.rule.pattern)} stands again in line ${killed.by.line}, which decides.${said}`,
    fix: "Remove one of the two, or put all owners on one line.",
  };
}

function shadowed(killed: Killed): CodeownersFinding {
  const { severity, said } = consequence([killed]);
  return {
    line: killed.rule.line,
    code: "shadowed-rule",
    severity,
    message: `rule ${inQuotes(killed.rule.pattern)} never decides: line ${killed.by.line}, ${inQuotes(killed.by.pattern)}, matches the same paths later.${said}`,
    fix: "Move the more general rule before it, or remove the rule.",
  };
}

function catchAll(by: CodeownersRule, killed: readonly Killed[]): CodeownersFinding {
  const { severity, said } = consequence(killed);
  const victims =
    killed.length === 1 ? "1 rule before it never decides" : `${killed.length} rules before it never decide`;
  return {
    line: by.line,
    code: "catch-all-not-first",
    severity,
    message: `rule ${inQuotes(by.pattern)} matches every path, so ${victims}.${said}`,
    fix: "Make it the first rule.",
  };
}

function notCompared([first, ...more]: readonly CodeownersRule[]): readonly CodeownersFinding[] {
  if (!first) return [];
  return [
    {
      line: first.line,
      code: "rules-not-compared",
      severity: "note",
      message: `whether a later rule shadows ${inQuotes(first.pattern)} was not found out, and the same for "${more.length}" other rules: the patterns are too many or too tangled.`,
      fix: "Write simpler or fewer patterns to have them checked.",
    },
  ];
}

/** The rules that never decide, and the rules of which that could not be found out. */
export function checkRules(rules: readonly CodeownersRule[]): readonly CodeownersFinding[] {
  const { dead, unknown } = findDeadRules(rules.map(({ pattern }) => pattern));
  const killed = dead.flatMap((entry): Killed[] => {
    const rule = rules[entry.dead];
    const by = rules[entry.killer];
    return rule && by ? [{ ...entry, rule, by }] : [];
  });
  const shadows = killed.filter(({ same }) => !same);
  const byCatchAll = Map.groupBy(
    shadows.filter(({ by }) => matchesEverything(by.pattern)),
    ({ by }) => by,
  );
  return [
    ...killed.filter(({ same }) => same).map(duplicate),
    ...shadows.filter(({ by }) => !matchesEverything(by.pattern)).map(shadowed),
    ...[...byCatchAll].map(([by, entries]) => catchAll(by, entries)),
    ...notCompared(unknown.flatMap((at) => rules[at] ?? [])),
  ];
}
