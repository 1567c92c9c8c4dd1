import type { ResourceBase } from "./resource.ts";

/** An Amazon DynamoDB table with its indexes and stream. */
export interface DynamoDbTable extends ResourceBase<"dynamodb-table"> {
  readonly name: string;
}

/** A table by name. */
export function dynamoDbTable(args: Omit<DynamoDbTable, "kind">): DynamoDbTable {
  return { kind: "dynamodb-table", ...args };
}
