import type { Ownership } from "../../model/index.ts";
import { smallOwnership } from "./smallOwnership.ts";

/** A copy of {@link smallOwnership} with one value spoiled, and where. */
interface SpoiledCopy {
  readonly spoiled: string;
  readonly ownership: Ownership;
}

const badTexts = ["", "__proto__", "constructor", "nobody", "*"];
const badNumbers = [Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY];

/** Every copy that spoils one text or number, empties one list, or leaves one entry of a record out. */
export const spoiledCopies: readonly SpoiledCopy[] = spoil(smallOwnership, []);

type Path = readonly (string | number)[];

function spoil(value: unknown, path: Path): readonly SpoiledCopy[] {
  if (typeof value === "string") return badTexts.map((bad) => withValue(path, bad));
  if (typeof value === "number") return badNumbers.map((bad) => withValue(path, bad));
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    spoil(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (Array.isArray(value)) return [withValue(path, []), ...inside];
  return isRecordOfIds(path) ? [withValue(path, {}), ...inside] : inside;
}

/** Where ids are keys: there any entry may be missing. */
function isRecordOfIds(path: Path): boolean {
  const [first, second, third] = path;
  if (path.length === 1)
    return ![
      "organisation",
      "incidents",
      "responsibilities",
      "exceptionPath",
      "emergency",
      "audit",
      "pipeline",
    ].includes(String(first));
  if (path.length === 2)
    return [
      "incidents.duties",
      "responsibilities.squads",
      "responsibilities.groups",
      "responsibilities.lifecycle",
    ].includes(`${first}.${second}`);
  return path.length === 3 && first === "services" && third === "duties";
}

function withValue(path: Path, value: unknown): SpoiledCopy {
  return {
    spoiled: `${path.join(".")} = ${JSON.stringify(value)}`,
    ownership: replaced(smallOwnership, path, value) as Ownership,
  };
}

/** A copy that shares everything but the way to the spoiled value. */
function replaced(holder: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(holder)) return holder.map((item, index) => (index === key ? replaced(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(holder as object).map(([name, item]) => [name, name === key ? replaced(item, rest, value) : item]),
  );
}
