import type { PolicyDocumentText, Situation, StatementDocument } from "./situation.ts";

/** One line of a condition block. */
export interface Line {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** The situation with every policy rewritten. */
export function mapDocuments(
  { policies, request }: Situation,
  rewrite: (document: PolicyDocumentText) => PolicyDocumentText,
): Situation {
  const { identity, scps, rcps, boundary, session, resource } = policies;
  return {
    request,
    policies: {
      identity: identity.map(rewrite),
      scps: scps.map((level) => level.map(rewrite)),
      rcps: rcps.map((level) => level.map(rewrite)),
      ...(boundary === undefined ? {} : { boundary: rewrite(boundary) }),
      ...(session === undefined ? {} : { session: rewrite(session) }),
      ...(resource === undefined ? {} : { resource: rewrite(resource) }),
    },
  };
}

/** The situation with every statement rewritten. */
export function mapStatements(
  situation: Situation,
  rewrite: (statement: StatementDocument) => StatementDocument,
): Situation {
  return mapDocuments(situation, (document) => ({ ...document, Statement: document.Statement.map(rewrite) }));
}

/** The situation with every pattern of `Resource` and `NotResource` rewritten. */
export function mapResources(situation: Situation, rewrite: (pattern: string, element: string) => string): Situation {
  return mapStatements(situation, (statement) => {
    const elements = ["Resource", "NotResource"].filter((name) => statement[name] !== undefined);
    return {
      ...statement,
      ...Object.fromEntries(elements.map((name) => [name, listOf(statement[name]).map((one) => rewrite(one, name))])),
    };
  });
}

/** The situation with every line of a condition rewritten into lines, or into none. */
export function mapConditions(situation: Situation, rewrite: (line: Line) => readonly Line[]): Situation {
  return mapStatements(situation, ({ Condition, ...statement }) => {
    if (Condition === undefined) return statement;
    const lines = Object.entries(Condition as object).flatMap(([operator, keys]) =>
      Object.entries(keys as object).map(([key, values]) => ({ operator, key, values: listOf(values) })),
    );
    const block = lines.flatMap(rewrite).map(({ operator, key, values }) => [operator, { [key]: values }]);
    return { ...statement, Condition: Object.fromEntries(block) as object };
  });
}

function listOf(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : (value as readonly string[]);
}
