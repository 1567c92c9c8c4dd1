import { createHash } from "node:crypto";
import type { ExpectedResource } from "../../../access/index.ts";
import { isKnown } from "../../../access/stack/values/isKnown.ts";
import type { Finding } from "../rule.ts";
import type { Properties, Value } from "../../../access/stack/resource.ts";
import { canonicalProperty } from "./canonical.ts";
import { describeDifference, shown } from "./describeDifference.ts";
import { type Field, fields } from "./fields.ts";

/** How the inputs of a resource differ from those that the plan gives it: one finding for each property, in order of their names. */
export function differences(expected: ExpectedResource, given: Properties): readonly Finding[] {
  const table = fields[expected.type] ?? {};
  const names = [...new Set([...Object.keys(expected.properties), ...Object.keys(given)])].sort();
  return names.flatMap((name) => {
    const field = Object.hasOwn(table, name) ? table[name] : undefined;
    const planned: unknown = Object.hasOwn(expected.properties, name) ? expected.properties[name] : undefined;
    const found = Object.hasOwn(given, name) ? given[name] : undefined;
    if (isSameText(planned, found)) return [];
    // A value that is not known is told by a rule of its own.
    if (found !== undefined && !isKnown(found)) return [];
    return difference(name, field, planned, found);
  });
}

/** Written alike to the letter, as nearly everything is: nothing needs to be read. */
function isSameText(planned: unknown, found: Value | undefined): boolean {
  if (planned === found) return true;
  if (typeof planned !== "object" || found === undefined) return false;
  return JSON.stringify(planned) === (typeof found === "string" ? found : JSON.stringify(found));
}

function difference(
  name: string,
  field: Field | undefined,
  planned: unknown,
  found: Value | undefined,
): readonly Finding[] {
  if (field === undefined) return isNothing(found) && planned === undefined ? [] : [notPlanned(name, planned, found)];
  const [plannedText, foundText] = [canonicalProperty(field, planned), canonicalProperty(field, found)];
  if (plannedText === foundText) return [];
  const { place, message } = describeDifference(field, planned, found);
  return [{ id: `Field::${name}=${fingerprint(foundText)}`, field: `${name}${place}`, message }];
}

function notPlanned(name: string, planned: unknown, found: Value | undefined): Finding {
  const id = `Field::${name}=${fingerprint(canonicalProperty({ as: "value" }, found))}`;
  if (planned !== undefined)
    return { id, field: name, message: "It is planned, but nobody has said how it is compared.", fix: "Report this." };
  const message = `${shown(found)} is given, and the plan gives nothing here.`;
  return { id, field: name, message, fix: `Remove "${name}".` };
}

/** A short value itself, any other by its digest: an exception opens this value and no other. */
export function fingerprint(canonical: string): string {
  if (canonical === "") return "nothing";
  if (/^([-\d.,[\]]{1,40}|true|false)$/.test(canonical)) return canonical;
  const [, word = ""] = /^"([A-Za-z][\w:/.@-]{0,39})"$/.exec(canonical) ?? [];
  const isPlain = word !== "" && !/^(nothing|true|false|[0-9a-f]{20})$/.test(word);
  return isPlain ? word : createHash("sha256").update(canonical).digest("hex").slice(0, 20);
}

function isNothing(found: Value | undefined): boolean {
  return found === undefined || found === null || (Array.isArray(found) && found.length === 0);
}
