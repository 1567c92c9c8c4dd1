import type { Rule } from "../../../policypacks/ownership/rule.ts";
import { type Judge, judge } from "../../../policypacks/ownership/judge/judge.ts";
import type { Judgement, UsedException, Violation } from "../../../policypacks/ownership/judge/violation.ts";
import type { StackResource } from "../../../access/stack/resource.ts";
import { modelRules } from "../../../policypacks/ownership/rules/modelRules.ts";
import { subjectOf } from "../../../access/stack/subject.ts";
import type { MutantBase } from "../base/loadBase.ts";
import type { Mutant } from "../mutant.ts";

/** Says of mutants of one stack whether they are blocked. */
export interface Court {
  /** What the rules say of the stack as it is; mandatory ones must be none. */
  readonly before: Judgement;
  readonly hear: (mutant: Mutant) => Hearing;
}

export interface Hearing {
  /** Is it blocked by a mandatory violation that names the resource and the field? */
  readonly blocked: boolean;
  /** What the rules say of it, beyond what they say of the stack as it is; of one that is blocked, not all of it. */
  readonly said: readonly Violation[];
}

/** A court for one stack. What the rules of the model find is not looked for again by all others. */
export function court(base: MutantBase, rules: readonly Rule[]): Court {
  const all = judge(base.context, rules);
  const first = judge(
    base.context,
    rules.filter((rule) => modelRules.includes(rule)),
  );
  const single = base.resources.map(all.resource);
  const used = single.flatMap((one) => one.used);
  const whole = all.stack(base.resources, used);
  const violations = [...single.flatMap((one) => one.violations), ...whole.violations];
  const known = new Set(violations.map(keyOf));

  const news = (judging: Judge, mutant: Mutant, withStack: boolean) =>
    findings(judging, mutant, base, withStack ? used : undefined).filter((one) => !known.has(keyOf(one)));
  const hearing = (mutant: Mutant, said: readonly Violation[]): Hearing => ({
    blocked: said.some((violation) => names(violation, mutant)),
    said,
  });

  return {
    before: { violations, used },
    // The cheap questions come first; the answer is the same.
    hear: (mutant) => {
      const isGone = mutant.edit.op === "drop";
      const early = hearing(mutant, news(first, mutant, isGone));
      return early.blocked ? early : hearing(mutant, news(all, mutant, true));
    },
  };
}

function findings(
  judging: Judge,
  { edit, resource }: Mutant,
  { resources }: MutantBase,
  used: readonly UsedException[] | undefined,
): readonly Violation[] {
  const changed = edit.op === "drop" ? [] : [edit.resource];
  const shown: readonly StackResource[] = edit.op === "replace" ? [...changed, ...(edit.beside ?? [])] : changed;
  const single = shown.flatMap((one) => judging.resource(one).violations);
  if (used === undefined) return single;
  const others = edit.op === "add" ? resources : resources.filter((one) => one !== resource);
  return [...single, ...judging.stack([...others, ...shown], used).violations];
}

/** Does a violation name the resource, and the field? */
function names({ enforcement, urn, subject, field }: Violation, { edit, resource, field: changed }: Mutant): boolean {
  if (enforcement !== "mandatory") return false;
  if (edit.op === "drop") return subject === subjectOf(resource);
  if (edit.op === "move" && subject === subjectOf(resource)) return true;
  if (urn !== edit.resource.urn) return false;
  return changed === undefined || (field !== undefined && isWithin(field, changed));
}

/** `policy.Statement[2]` is within `policy`. */
function isWithin(field: string, property: string): boolean {
  return field === property || (field.startsWith(property) && /^( \(|[.[])/.test(field.slice(property.length)));
}

function keyOf({ rule, urn, subject, finding, message }: Violation): string {
  return JSON.stringify([rule, urn, subject, finding, message]);
}
