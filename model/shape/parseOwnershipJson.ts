import { pathTo } from "../checks/pathTo.ts";
import type { NamedProblem } from "../problem.ts";
import { findJsonFaults, type JsonFault } from "./findJsonFaults.ts";

/** The largest declaration that is read: 8 MiB, some thousand services. */
export const mostOwnershipBytes = 8 * 1_024 * 1_024;

/** What is said about the text of a declaration before anything else. */
export const jsonChecks: readonly { readonly name: string; readonly description: string }[] = [
  { name: "declaration-is-json", description: "A declaration in a file is JSON that can be read in one way only." },
];

/** The value of a declaration's JSON text, or what makes it unreadable. A byte-order mark is skipped. Never throws. */
export function parseOwnershipJson(source: string): {
  readonly value: unknown;
  readonly problems: readonly NamedProblem[];
} {
  if (source.length > mostOwnershipBytes || new TextEncoder().encode(source).length > mostOwnershipBytes) {
    return { value: undefined, problems: [tooLarge()] };
  }
  const text = source.startsWith("\u{feff}") ? source.slice(1) : source;
  const faults = findJsonFaults(text);
  if (faults.length > 0) return { value: undefined, problems: faults.map((fault) => problemOf(text, fault)) };
  return { value: JSON.parse(text), problems: [] };
}

/** Said of a file before it is read, too. */
export function tooLarge(): NamedProblem {
  const message = `The declaration is larger than ${mostOwnershipBytes} bytes.`;
  return {
    path: "ownership",
    message,
    fix: "Write one declaration per stack.",
    severity: "error",
    check: "declaration-is-json",
  };
}

function problemOf(text: string, { at, path, message, fix }: JsonFault): NamedProblem {
  const before = text.slice(0, at).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  const where = path.length > 0 && path.length < 20 ? `${pathTo(...path)} (${place})` : place;
  return { path: where, message, fix, severity: "error", check: "declaration-is-json" };
}
