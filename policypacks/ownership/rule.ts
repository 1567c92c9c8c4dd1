import type { CalendarDate, NamedProblem, Ownership } from "../../model/index.ts";
import type { AccessPlan, ExpectedResource } from "../../access/index.ts";
import type { UsedException } from "./judge/violation.ts";
import type { StackResource } from "../../access/stack/resource.ts";

/** What a rule is held against: one stack's declaration and what follows from it. */
export interface RuleContext {
  readonly stack: string;
  readonly project: string;
  readonly today: CalendarDate;
  readonly ownership: Ownership;
  readonly plan: AccessPlan;
  /** From the checks of the model and of the plan. */
  readonly problems: readonly NamedProblem[];
  /** What the program must register, by URN. */
  readonly expected: ReadonlyMap<string, ExpectedResource>;
}

/** What a rule found on one resource. */
export interface Finding {
  /**
   * Which of it, with what it is about: `Action::s3:*`, `Principal::leo`, `Field::maxSessionDuration`. With rule and subject it names one finding, so
   * that an exception opens exactly one door. The same for the same fault, in whatever order a document is written.
   */
  readonly id: string;
  /** Property and place in it, for example `assumeRolePolicy.Statement[2] (Humans)`; absent where the resource as a whole is meant. */
  readonly field?: string;
  /** One sentence: what is wrong, with the value in double quotes. */
  readonly message: string;
  /** One sentence: what to do about this very finding; absent: the rule's own `fix`. */
  readonly fix?: string;
}

/** What `keyholder rules` tells of a rule. */
export interface RuleText {
  /** Kebab case, subject first: `role-carries-a-boundary`. The file has the same words. */
  readonly name: string;
  /** The good state in one sentence. */
  readonly description: string;
  /** What goes wrong without, in one or two sentences. */
  readonly why: string;
  /** What to do, in one or two sentences. */
  readonly fix: string;
  /** The page or incident that it rests on: a URL, or `decision NNNN`. */
  readonly sources: readonly string[];
  /** May an exception of the declaration open a finding of it? */
  readonly exceptable: boolean;
  /** `advisory` only where the declaration says so, for example for a duty that only warns. */
  readonly enforcement: "mandatory" | "advisory";
}

/** A rule that is decided on one resource, before it changes. Pure; it may throw, and a throw is a violation. */
export interface ResourceRule extends RuleText {
  readonly scope: "resource";
  /** Type tokens that it looks at; `"all"`: every resource. */
  readonly types: readonly string[] | "all";
  /**
   * Properties that it must know of a resource that no plan names and that gives no access by itself, such as the containers of a task; absent: none.
   * One that is unknown at preview is a violation of `value-is-known`.
   */
  readonly reads?: readonly string[];
  readonly check: (resource: StackResource, context: RuleContext) => readonly Finding[];
}

/** A rule that needs every resource of the stack. */
export interface StackRule extends RuleText {
  readonly scope: "stack";
  /** @param used What exceptions have opened so far. */
  readonly check: (
    resources: readonly StackResource[],
    context: RuleContext,
    used: readonly UsedException[],
  ) => readonly StackFinding[];
}

/** A finding of a rule that saw the whole stack. */
export interface StackFinding extends Finding {
  /** The resource that it is about; absent: the stack, or something that is not there. */
  readonly urn?: string;
  /** What it is about where there is no resource, for example `role main/storefront-production-deploy`. */
  readonly subject?: string;
}

export type Rule = ResourceRule | StackRule;
