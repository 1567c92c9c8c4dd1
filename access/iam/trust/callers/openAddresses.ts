import type { KeyTest } from "../doors/keyTest.ts";
import { passesWithoutKey } from "../doors/keyTest.ts";

/** Do the tests let only some addresses pass? A network of more than an eighth of all IPv4 addresses is no limit. */
export function limitsAddresses(tests: readonly KeyTest[]): boolean {
  return tests.some((test) => {
    const { operator, key, values } = test.condition;
    if (operator.family !== "IpAddress" || operator.negated === test.mustHold || passesWithoutKey(test)) return false;
    return /^aws:(sourceip|vpcsourceip)$/i.test(key) && !values.some(isEverywhere);
  });
}

/** `0.0.0.0/0`, `0.0.0.0/1`, `::/0`. */
export function isEverywhere(network: string): boolean {
  const [address = "", bits] = network.split("/");
  if (bits === undefined) return false;
  return Number(bits) < (address.includes(":") ? 16 : 3);
}
