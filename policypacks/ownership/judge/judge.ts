import type { StackResource } from "../../../access/stack/resource.ts";
import type { Finding, ResourceRule, Rule, RuleContext, StackFinding, StackRule } from "../rule.ts";
import { subjectOf } from "../../../access/stack/subject.ts";
import { type OpenDoors, openDoors } from "./openDoors.ts";
import { ruleRunsToItsEnd } from "./ruleRunsToItsEnd.ts";
import type { Judgement, UsedException, Violation } from "./violation.ts";
import { violationText } from "./violationText.ts";

/** Holds resources of one stack against rules. */
export interface Judge {
  /** What can be decided on one resource. */
  readonly resource: (resource: StackResource) => Judgement;
  /**
   * What only the whole stack shows.
   *
   * @param used The exceptions that opened findings on single resources.
   */
  readonly stack: (resources: readonly StackResource[], used: readonly UsedException[]) => Judgement;
}

/** A judge for one stack. Never throws: a rule that throws is a violation, and the other rules still report. */
export function judge(context: RuleContext, rules: readonly Rule[]): Judge {
  const doors = openDoors(context);
  const rulesOf = byType(rules.filter((rule) => rule.scope === "resource"));
  const stackRules = rules.filter((rule) => rule.scope === "stack");
  return {
    resource: (resource) => {
      const found: Found[] = [];
      for (const rule of rulesOf(resource.type))
        for (const one of findings(rule, () => rule.check(resource, context))) found.push({ ...one, resource });
      return collect(found, { doors, context });
    },
    stack: (resources, before) => judgeStack(stackRules, resources, before, { doors, context }),
  };
}

interface Bench {
  readonly doors: OpenDoors;
  readonly context: RuleContext;
}

interface Found {
  readonly rule: Rule;
  readonly finding: Finding & Partial<StackFinding>;
  readonly resource?: StackResource | undefined;
}

/** Rule after rule, since the last ones look at what the first ones opened. */
function judgeStack(
  rules: readonly StackRule[],
  resources: readonly StackResource[],
  before: readonly UsedException[],
  bench: Bench,
): Judgement {
  const violations: Violation[] = [];
  const used = [...before];
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  for (const rule of rules) {
    const judged = collect(
      findings(rule, () => rule.check(resources, bench.context, used)).map((found) => ({
        ...found,
        resource: byUrn.get(found.finding.urn ?? ""),
      })),
      bench,
    );
    violations.push(...judged.violations);
    used.push(...judged.used);
  }
  return { violations, used: used.slice(before.length) };
}

function findings(rule: Rule, check: () => readonly Finding[]): readonly Found[] {
  try {
    return check().map((finding) => ({ rule, finding }));
  } catch (thrown) {
    return [{ rule: ruleRunsToItsEnd, finding: { ...ruleRunsToItsEnd.of(rule, thrown) } }];
  }
}

function collect(found: readonly Found[], { doors, context }: Bench): Judgement {
  const violations: Violation[] = [];
  const used: UsedException[] = [];
  for (const { rule, finding, resource } of found) {
    const subject = finding.subject ?? (resource ? subjectOf(resource) : `stack ${context.stack}`);
    const door = rule.exceptable ? doors(rule.name, subject, finding.id) : undefined;
    const urn = finding.urn ?? resource?.urn;
    if (door !== undefined) {
      used.push({ ...door, ...(urn !== undefined && { urn }) });
      continue;
    }
    violations.push({
      rule: rule.name,
      enforcement: rule.enforcement,
      ...(urn !== undefined && { urn }),
      subject,
      finding: finding.id,
      ...(finding.field !== undefined && { field: finding.field }),
      message: violationText(rule, finding, subject, context),
    });
  }
  return { violations, used };
}

/** The rules that look at a type, in the order in which they stand. */
function byType(rules: readonly ResourceRule[]): (type: string) => readonly ResourceRule[] {
  const known = new Map<string, readonly ResourceRule[]>();
  return (type) => {
    const found = known.get(type) ?? rules.filter(({ types }) => types === "all" || types.includes(type));
    known.set(type, found);
    return found;
  };
}
