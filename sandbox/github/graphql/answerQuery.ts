import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type GraphQLFieldResolver,
  GraphQLError,
  parse,
  validate,
} from "graphql";
import type { GitHubState } from "../gitHubState.ts";
import { gitHubSchema } from "./schema.ts";
import { viewOf } from "./viewOf.ts";

/** A request to the GraphQL API, understood far enough to be logged. */
export interface Query {
  /** The name of the operation, else its root fields: `organization`. */
  readonly name: string;
  readonly writes: boolean;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Undefined where the text is not GraphQL. */
  readonly document?: DocumentNode;
}

export function readQuery(body: Readonly<Record<string, unknown>>): Query {
  const { query, variables } = body;
  const given = typeof variables === "object" && variables !== null ? { ...variables } : {};
  try {
    const document = parse(String(query));
    const operation = document.definitions.find((definition) => definition.kind === "OperationDefinition");
    const roots =
      operation?.selectionSet.selections.map((field) => (field.kind === "Field" ? field.name.value : "…")) ?? [];
    return {
      name: operation?.name?.value ?? roots.join(","),
      writes: operation?.operation === "mutation",
      variables: given,
      document,
    };
  } catch {
    return { name: "unreadable", writes: false, variables: given };
  }
}

/**
 * GitHub's answer to a query: errors stand in the body, and the status is 200.
 *
 * @param unanswered Takes the fields that GitHub has and the sandbox does not serve.
 */
export async function answerQuery(
  state: GitHubState,
  { document, variables }: Query,
  unanswered: (field: string) => void,
) {
  if (!document) return { errors: [{ message: "Problems parsing the query" }] };
  const schema = gitHubSchema();
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors: errors.map((error) => error.toJSON()) };
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, parameters, context, info) => {
    const isServed = typeof source === "object" && source !== null && info.fieldName in source;
    if (isServed) return defaultFieldResolver(source, parameters, context, info);
    const field = `${info.parentType.name}.${info.fieldName}`;
    unanswered(field);
    throw new GraphQLError(`The sandbox does not serve ${field}.`);
  };
  return execute({ schema, document, variableValues: variables, rootValue: viewOf(state), fieldResolver });
}
