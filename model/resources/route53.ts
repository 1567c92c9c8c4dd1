import type { IdentifiedByAws, ResourceBase } from "./resource.ts";

/** A hosted zone of Amazon Route 53, without its records. */
export type HostedZone = IdentifiedByAws<"hosted-zone">;

/** A hosted zone by its id, for example `hostedZone({ name: "example.com", ids: { production: "Z148QEXAMPLE8V" } })`. */
export function hostedZone(args: Omit<HostedZone, "kind">): HostedZone {
  return { kind: "hosted-zone", ...args };
}

/** One name in a hosted zone, with all its record types. */
export interface DnsRecord extends ResourceBase<"dns-record"> {
  /** The full name, for example `"shop-{environment}.example.com"`. */
  readonly name: string;
  /** Id of the hosted zone, which other services may use as well. */
  readonly zoneId: string;
}

/** A name in a hosted zone. */
export function dnsRecord(args: Omit<DnsRecord, "kind">): DnsRecord {
  return { kind: "dns-record", ...args };
}
