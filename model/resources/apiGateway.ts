import type { IdentifiedByAws } from "./resource.ts";

/** An HTTP or WebSocket API of Amazon API Gateway (version 2). */
export type HttpApi = IdentifiedByAws<"http-api">;

/** An HTTP API by its id, for example `httpApi({ name: "public", ids: { production: "a1b2c3d4e5" } })`. */
export function httpApi(args: Omit<HttpApi, "kind">): HttpApi {
  return { kind: "http-api", ...args };
}

/** A REST API of Amazon API Gateway (version 1). */
export type RestApi = IdentifiedByAws<"rest-api">;

/** A REST API by its id. */
export function restApi(args: Omit<RestApi, "kind">): RestApi {
  return { kind: "rest-api", ...args };
}
