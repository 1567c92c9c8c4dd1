import { fields } from "./compare/fields.ts";
import { findContext, type FoundContext } from "./findContext.ts";
import { type Judge, judge } from "./judge/judge.ts";
import { onceEach } from "./judge/judgeAll.ts";
import { namesOfUrn } from "./judge/namesOfUrn.ts";
import { stackHasADeclaration } from "./judge/stackHasADeclaration.ts";
import type { Judgement, Violation } from "./judge/violation.ts";
import { violationText } from "./judge/violationText.ts";
import type { StackResource } from "../../access/stack/resource.ts";
import type { Rule } from "./rule.ts";
import { subjectOf } from "../../access/stack/subject.ts";

/** One run of the engine: resource by resource, and then the stack. */
export class PackRun {
  readonly #root: string;
  readonly #rules: readonly Rule[];
  readonly #seen = new Map<string, { readonly resource: StackResource; readonly judgement: Judgement }>();
  #found: Promise<FoundContext & { readonly judge?: Judge }> | undefined;

  /** @param root The folder that `stacks` lies in. */
  constructor(root: string, rules: readonly Rule[]) {
    this.#root = root;
    this.#rules = rules;
  }

  /** What is wrong with one resource, before it changes. */
  async resource(resource: StackResource): Promise<Judgement> {
    const found = await this.#context(resource.urn);
    const judgement = found.judge ? found.judge.resource(resource) : withoutDeclaration(resource, found);
    this.#seen.set(resource.urn, { resource, judgement });
    return judgement;
  }

  /**
   * What is wrong with the whole, and with each resource that the engine has not shown before: one that stays from an earlier update.
   *
   * @param resources With what their providers answered, in place of inputs.
   */
  async stack(resources: readonly StackResource[]): Promise<Judgement> {
    const [first] = resources;
    if (first === undefined) return { violations: [], used: [] };
    const found = await this.#context(first.urn);
    const unseen = resources.filter(({ urn }) => !this.#seen.has(urn)).map(inputsOnly);
    const late = await Promise.all(unseen.map((resource) => this.resource(resource)));
    if (found.judge === undefined) return { violations: late.flatMap(({ violations }) => violations), used: [] };
    const shown = resources.flatMap(({ urn }) => this.#seen.get(urn) ?? []);
    const used = shown.flatMap(({ judgement }) => judgement.used);
    const whole = found.judge.stack(
      shown.map(({ resource }) => resource),
      used,
    );
    return {
      violations: [...late.flatMap(({ violations }) => violations), ...whole.violations],
      used: onceEach([...used, ...whole.used]),
    };
  }

  #context(urn: string): Promise<FoundContext & { readonly judge?: Judge }> {
    this.#found ??= this.#find(urn);
    return this.#found;
  }

  async #find(urn: string): Promise<FoundContext & { readonly judge?: Judge }> {
    const { stack, project } = namesOfUrn(urn);
    const found = await findContext(this.#root, stack, project);
    return "context" in found ? { ...found, judge: judge(found.context, this.#rules) } : found;
  }
}

/** Whatever reaches a system is unverified; a component alone reaches none. */
function withoutDeclaration(resource: StackResource, found: FoundContext): Judgement {
  const isStack = resource.type === "pulumi:pulumi:Stack";
  if ("context" in found || (resource.provider === undefined && !isStack)) return { violations: [], used: [] };
  return { violations: [undeclared(resource, found.reason)], used: [] };
}

function undeclared(resource: StackResource, reason: string): Violation {
  const finding = stackHasADeclaration.of(reason);
  const subject = subjectOf(resource);
  return {
    rule: stackHasADeclaration.name,
    enforcement: "mandatory",
    urn: resource.urn,
    subject,
    finding: finding.id,
    message: violationText(stackHasADeclaration, finding, subject),
  };
}

/** Without what only a provider tells, such as ARNs and ids. */
function inputsOnly(resource: StackResource): StackResource {
  const known = fields[resource.type];
  if (known === undefined) return resource;
  const inputs = Object.entries(resource.properties).filter(([name]) => Object.hasOwn(known, name));
  return { ...resource, properties: Object.fromEntries(inputs) };
}
