import { parseAddress } from "./parseAddress.ts";
import type { ValueTest } from "./valueTest.ts";

/**
 * `IpAddress`: an address in a network (`203.0.113.0/24`, `2001:db8::/32`). Without a prefix the network is that one address; bits of the host
 * in it are ignored. Addresses of four and of sixteen bytes are never in each other's networks, `::ffff:203.0.113.7` among them.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
 */
export function ipAddressTest(value: string): ValueTest {
  const slash = value.indexOf("/");
  const network = parseAddress(slash === -1 ? value : value.slice(0, slash));
  if (network === undefined) return () => false;
  const prefix = slash === -1 ? network.bits : parsePrefix(value.slice(slash + 1));
  if (prefix === undefined || prefix > network.bits) return () => false;
  const host = BigInt(network.bits - prefix);
  const wanted = network.value >> host;
  return (text) => {
    const address = parseAddress(text);
    return address?.bits === network.bits && address.value >> host === wanted;
  };
}

function parsePrefix(text: string): number | undefined {
  return /^(0|[1-9]\d{0,2})$/.test(text) ? Number(text) : undefined;
}
