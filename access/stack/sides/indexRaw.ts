import { inQuotes, type Problem } from "../../../model/index.ts";
import { isRecord, type Raw } from "../read/isRecord.ts";
import { odd, providerUrn, readEntry } from "../read/readEntry.ts";
import type { ReadFor } from "../read/stackReading.ts";

/** The resources of a file by URN, and what is wrong with them. */
export interface RawIndex {
  readonly raws: ReadonlyMap<string, Raw>;
  readonly problems: readonly Problem[];
}

/**
 * Puts the resources of a side in order, each once, all of this stack. What costs more is looked at in those alone that differ between two sides,
 * since a review of ten thousand equal resources is not to take longer than reading them.
 *
 * @param states Each with the place in the file where it stands.
 */
export function indexRaw(states: Iterable<readonly [path: string, raw: unknown]>, of: ReadFor): RawIndex {
  const own = `urn:pulumi:${of.stack}::${of.project}::`;
  const raws = new Map<string, Raw>();
  const problems: Problem[] = [];
  for (const [path, raw] of states) {
    if (!isOwn(raw, own)) {
      const entry = readEntry(raw, path, of);
      problems.push("urn" in entry ? odd(path, "It is not a resource") : entry);
    } else if (raws.has(raw.urn))
      problems.push({ path: inQuotes(raw.urn), message: "It stands twice in the file.", fix: "Make the file anew." });
    else raws.set(raw.urn, raw);
  }
  for (const raw of raws.values()) {
    const provider = typeof raw.provider === "string" ? providerUrn(raw.provider) : undefined;
    if (provider !== undefined && !raws.has(provider)) problems.push(withoutProvider(String(raw.urn), provider));
  }
  return { raws, problems };
}

interface OwnRaw extends Raw {
  readonly urn: string;
}

/** A resource of this stack, as far as a glance tells. */
function isOwn(raw: unknown, own: string): raw is OwnRaw {
  if (!isRecord(raw)) return false;
  const { urn, type, custom, inputs } = raw;
  return (
    typeof urn === "string" &&
    typeof type === "string" &&
    typeof custom === "boolean" &&
    (inputs === undefined || isRecord(inputs)) &&
    urn.startsWith(own) &&
    urn.includes(`${type}::`, own.length)
  );
}

function withoutProvider(urn: string, provider: string): Problem {
  const message = `It goes through ${inQuotes(provider)}, which the file does not hold.`;
  return { path: inQuotes(urn), message, fix: "Make the file anew, of the whole stack." };
}
