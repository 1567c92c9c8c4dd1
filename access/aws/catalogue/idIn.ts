import type { IdsByEnvironment } from "../../../model/index.ts";
import type { Scope } from "../scope.ts";

/** The id that AWS gave a resource in the scope's environment; undefined if none is declared, or if it could not be part of an exact ARN. */
export function idIn(scope: Scope, ids: IdsByEnvironment): string | undefined {
  const id = Object.hasOwn(ids, scope.environment) ? ids[scope.environment] : undefined;
  return id !== undefined && /^[A-Za-z0-9-]+$/.test(id) ? id : undefined;
}
