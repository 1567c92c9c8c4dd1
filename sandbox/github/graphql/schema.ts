import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from "graphql";

/** GitHub's own schema: a query that it does not know is refused as GitHub refuses it. Read on first use: it has five megabytes. */
export function gitHubSchema(): GraphQLSchema {
  // The package exports its schema from an ES module with import.meta only, which Jest cannot load.
  const path = join(process.cwd(), "node_modules/@octokit/graphql-schema/schema.json");
  schema ??= buildClientSchema(JSON.parse(readFileSync(path, "utf8")) as IntrospectionQuery, { assumeValid: true });
  return schema;
}

let schema: GraphQLSchema | undefined;
