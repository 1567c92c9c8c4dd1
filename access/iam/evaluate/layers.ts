import { contextReader } from "../conditions/contextReader.ts";
import type { RequestPrincipal } from "../match/requestPrincipal.ts";
import type { AccessRequest } from "./accessRequest.ts";
import type { ApplicablePolicies, LabelledPolicy } from "./applicablePolicies.ts";
import type { MatchedRequest } from "./compileStatement.ts";
import { type Matches, matchPolicies } from "./matchPolicy.ts";
import { matchResourcePolicy, type ResourceMatches } from "./matchResourcePolicy.ts";

/** A request, and what each layer of policies says to it; nothing where the layer is absent or does not bind the principal. */
export interface Layers {
  readonly request: AccessRequest;
  readonly rcps: readonly Matches[];
  readonly scps: readonly Matches[];
  readonly resource: ResourceMatches | undefined;
  readonly resourceMustAllow: boolean;
  readonly identity: Matches;
  readonly boundary: Matches | undefined;
  readonly session: Matches | undefined;
}

/** Matches every policy with the request, once. */
export function matchLayers(request: AccessRequest, policies: ApplicablePolicies): Layers {
  const { principal } = request;
  const matched = { action: request.action, resource: request.resource, context: contextReader(request.context) };
  const match = matcherFor(matched);
  const entity = isEntity(principal);
  const serviceLinked = principal.kind === "role-session" && principal.serviceLinked === true;
  const bounded = entity && policies.boundary !== undefined;
  return {
    request,
    rcps: serviceLinked ? [] : policies.rcps.map(match),
    scps: serviceLinked || !("account" in principal) ? [] : policies.scps.map(match),
    resource: policies.resource && matchResourcePolicy(policies.resource, matched, principal, { bounded }),
    resourceMustAllow: policies.resourceMustAllow,
    identity: entity ? match(policies.identity) : nothing,
    boundary: entity && policies.boundary ? match([policies.boundary]) : undefined,
    session: isSession(principal) && policies.session ? match(policies.session) : undefined,
  };
}

const nothing: Matches = { allows: [], denies: [] };

function matcherFor(request: MatchedRequest): (policies: readonly LabelledPolicy[]) => Matches {
  return (policies) => matchPolicies(policies, request);
}

/** Root, services, federated callers and strangers carry no identity policies. */
function isEntity({ kind }: RequestPrincipal): boolean {
  return kind === "user" || kind === "role-session" || kind === "federated-user";
}

function isSession({ kind }: RequestPrincipal): boolean {
  return kind === "role-session" || kind === "federated-user";
}
