import { compileCondition } from "../conditions/compileCondition.ts";
import type { ContextReader } from "../conditions/contextReader.ts";
import { actionMatcher } from "../match/actionMatcher.ts";
import { resourceMatcher } from "../match/resourceMatcher.ts";
import type { PolicyStatement } from "../policy/policy.ts";

/** What of a request a statement is matched with, but for the principal. */
export interface MatchedRequest {
  readonly action: string;
  readonly resource: string;
  readonly context: ContextReader;
}

/** A statement that can be asked quickly and often. */
export interface CompiledStatement {
  readonly statement: PolicyStatement;
  /** Do action, resource and every condition match? */
  readonly matches: (request: MatchedRequest) => boolean;
}

/**
 * Prepares a statement. `NotAction` and `NotResource` match what their lists do not; a statement without resource, as in a trust policy, matches
 * whatever it is attached to.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export function compileStatement(
  statement: PolicyStatement,
  options: { readonly variables: boolean },
): CompiledStatement {
  const { action, resource } = statement;
  const actions = action.values.map(actionMatcher);
  const resources = lazily(() => resource?.values.map((pattern) => resourceMatcher(pattern, options)) ?? []);
  const conditions = lazily(() => statement.conditions.map((condition) => compileCondition(condition, options)));
  const matchesAction = (request: MatchedRequest) =>
    actions.some((matches) => matches(request.action)) !== action.negated;
  const matchesResource = ({ resource: arn, context }: MatchedRequest) =>
    resource === undefined || resources().some((matches) => matches(arn, context.variables)) !== resource.negated;
  return {
    statement,
    matches: (request) =>
      matchesAction(request) && matchesResource(request) && conditions().every((holds) => holds(request.context)),
  };
}

/** Most statements fall at their action, so that the rest is prepared only when it is asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
