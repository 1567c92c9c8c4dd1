import type { AccessRequest } from "./accessRequest.ts";
import type { StatementReference } from "./decision.ts";

/** The action and resource of a request, as a decision writes them. */
export function asked({ action, resource }: AccessRequest): string {
  return `"${action}" on "${resource}"`;
}

/** `orders-deploy: Statement[1] ("ReadOrders") allows "s3:GetObject" on "…".` */
export function says(statement: StatementReference, verb: "allows" | "denies", request: AccessRequest): string {
  const sid = statement.sid === undefined ? "" : ` ("${statement.sid}")`;
  return `${statement.policy}: ${statement.path}${sid} ${verb} ${asked(request)}.`;
}
