import type { IncomingHttpHeaders } from "node:http";
import { queryParameters } from "./queryParameters.ts";

/** How a service writes its requests and errors. */
export type Protocol = "query" | "json" | "cbor";

export interface RecognisedCall {
  readonly protocol: Protocol;
  /** `iam:CreateRole`. */
  readonly action: string;
  readonly accessKeyId: string;
  readonly region: string;
  /** Nothing for CBOR, which is recognised by its path and not decoded. */
  readonly input: { readonly [name: string]: unknown };
}

/** Names of services as actions bear them, by the name in a signature. */
const services: { readonly [signed: string]: string } = { monitoring: "cloudwatch" };

/**
 * Which call of which service a request is, whatever the protocol.
 *
 * @returns nothing for a request that is not a signed call to AWS.
 */
export function recogniseCall(url: string, headers: IncomingHttpHeaders, body: Buffer): RecognisedCall | undefined {
  const scope = /Credential=([^/,\s]+)\/\d+\/([^/]+)\/([^/]+)\/aws4_request/.exec(headers.authorization ?? "");
  if (scope === null) return undefined;
  const [, accessKeyId = "", region = "", signed = ""] = scope;
  const call = (protocol: Protocol, operation: string, input: RecognisedCall["input"] = {}): RecognisedCall => ({
    ...{ protocol, accessKeyId, region, input },
    action: `${services[signed] ?? signed}:${operation}`,
  });
  const rpc = /\/service\/[^/]+\/operation\/(\w+)$/.exec(url);
  if (rpc?.[1] !== undefined) return call("cbor", rpc[1]);
  const target = headers["x-amz-target"];
  if (typeof target === "string") {
    const operation = target.slice(target.lastIndexOf(".") + 1);
    return call("json", operation, body.length > 0 ? JSON.parse(body.toString()) : {});
  }
  const { Action, Version: _, ...input } = queryParameters(body.toString());
  return typeof Action === "string" ? call("query", Action, input) : undefined;
}

/** Whether a call changes anything. */
export function isWrite(action: string): boolean {
  return !/:(Get|List|Describe|AssumeRole)/.test(action);
}

/** What the call is about: the name in its parameters, or nothing. */
export function subjectOf(input: RecognisedCall["input"]): string {
  const text = (...names: readonly string[]) =>
    names.map((name) => input[name]).find((value) => typeof value === "string" && value !== "");
  const [first] = [input.AlarmNames, input.DashboardNames].flatMap((names) => (Array.isArray(names) ? names : []));
  const owner = text("RoleName", "Rule", "TopicArn", "OpenIDConnectProviderArn", "DashboardName", "AlarmName", "Name");
  const part = text(
    "PolicyName",
    "PolicyArn",
    "Url",
    "RoleArn",
    "ResourceArn",
    "ResourceARN",
    "SubscriptionArn",
    "AttributeName",
  );
  return [owner, part, first].filter((name) => name !== undefined).join(" ");
}
