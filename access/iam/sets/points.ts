import { type Address, parseAddress } from "../conditions/parseAddress.ts";
import { parseDate } from "../conditions/parseDate.ts";

/** The number and its neighbours, as texts; nothing for what is no number. */
export function numberAround(value: string): readonly string[] {
  const number = Number(value);
  return Number.isFinite(number) ? [number - step(number), number, number + step(number)].map(String) : [];
}

/** Small enough to stay between two bounds of a policy, and large enough to make a difference. */
function step(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 2 ** 40 ? 0.5 : Math.abs(number) * 2 ** -40;
}

/** The date and the milliseconds beside it, in ISO 8601; nothing for what is no date. */
export function dateAround(value: string): readonly string[] {
  const seconds = parseDate(value);
  if (seconds === undefined) return [];
  return [-1, 0, 1].flatMap((offset) => {
    const date = new Date(Math.round(seconds * 1000) + offset);
    return Number.isNaN(date.getTime()) ? [] : [date.toISOString()];
  });
}

/** The first and last address of a network, and those just outside of it. */
export function networkEdges(value: string): readonly string[] {
  const [text = "", prefix] = value.split("/", 2);
  const address = parseAddress(text);
  if (address === undefined) return [];
  const bits = BigInt(address.bits);
  const host = bits - BigInt(Math.min(Number(prefix ?? bits), address.bits) || 0);
  const first = (address.value >> host) << host;
  const last = first + (1n << host) - 1n;
  return [first - 1n, first, last, last + 1n]
    .filter((edge) => edge >= 0n && edge < 1n << bits)
    .map((edge) => addressText({ bits: address.bits, value: edge }));
}

function addressText({ bits, value }: Address): string {
  const size = bits === 32 ? 8n : 16n;
  const groups: string[] = [];
  for (let shift = BigInt(bits) - size; shift >= 0n; shift -= size) {
    const group = (value >> shift) & ((1n << size) - 1n);
    groups.push(group.toString(bits === 32 ? 10 : 16));
  }
  return groups.join(bits === 32 ? "." : ":");
}
