import { type Address, parseAddress } from "../conditions/parseAddress.ts";
import { parseDate } from "../conditions/parseDate.ts";

/** The numbers, and one between and beyond each of them, as texts; what is no number is left out. */
export function numbersAmong(values: readonly string[]): readonly string[] {
  const bounds = values.map(Number).filter(Number.isFinite);
  return pointsAmong(bounds).map(String);
}

/** The dates, and moments between and beyond each of them, in seconds since 1970; what is no date is left out. */
export function datesAmong(values: readonly string[]): readonly string[] {
  const bounds = values.flatMap((value) => parseDate(value) ?? []);
  // With decimals, so that four digits are no year.
  return pointsAmong(bounds).map((seconds) => seconds.toFixed(6));
}

function pointsAmong(bounds: readonly number[]): readonly number[] {
  const sorted = [...new Set(bounds)].sort((left, right) => left - right);
  const between = sorted.slice(1).map((bound, at) => ((sorted[at] ?? 0) + bound) / 2);
  const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return [...sorted, ...between, least - 1 - Math.abs(least), most + 1 + Math.abs(most)];
}

/** The first and last address of a network, and those just outside of it. */
export function networkEdges(value: string): readonly string[] {
  const [text = "", prefix] = value.split("/", 2);
  const address = parseAddress(text);
  if (address === undefined) return [];
  const bits = BigInt(address.bits);
  const size = /^\d{1,3}$/.test(prefix ?? "") ? Math.min(Number(prefix), address.bits) : address.bits;
  const host = bits - BigInt(size);
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
