import { copyJson } from "./copyJson.ts";
import type { FaultLog } from "./faultLog.ts";
import { type Json, mostCharacters } from "./json.ts";
import { readJson } from "./readJson.ts";

const mostEncodings = 3;

const fixes = {
  "not-json": "Write the document as JSON, without comments and trailing commas.",
  "not-json-value": "Give the document as plain JSON.",
  "too-deep": "Give a policy document; none is nested as deep as this.",
  "too-large": "Give a policy document; AWS takes none of this size.",
} as const;

/**
 * Reads a document given as an object or as text. Encodings that AWS would refuse but that files and answers of APIs hold are taken off
 * and noted: a byte order mark, URL encoding, JSON text inside JSON text.
 *
 * @returns nothing where an error was told.
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
 */
export function readDocument(document: unknown, log: FaultLog): Json | undefined {
  if (typeof document === "string") return readText(document, mostEncodings, log);
  const copy = copyJson(document);
  if (copy.value === undefined) log.error(copy.path, copy.code, copy.message, fixes[copy.code]);
  return copy.value;
}

function readText(text: string, encodingsLeft: number, log: FaultLog): Json | undefined {
  if (text.length > mostCharacters) {
    const message = `the text has "${text.length}" characters, more than "${mostCharacters}".`;
    log.error("", "too-large", message, fixes["too-large"]);
    return undefined;
  }
  const marked = text.startsWith("\uFEFF");
  if (marked)
    log.note(
      "",
      "byte-order-mark",
      "the text begins with a byte order mark.",
      "Save the text without it; AWS refuses it.",
    );
  const plain = marked ? text.slice(1) : text;
  const decoded = /^\s*%[0-9A-Fa-f]{2}/.test(plain) ? decodeUrl(plain) : undefined;
  if (decoded !== undefined && encodingsLeft > 0) {
    log.note("", "url-encoded", "the document is URL-encoded.", "Decode it before it is sent to AWS.");
    return readText(decoded, encodingsLeft - 1, log);
  }
  const read = readJson(plain);
  if (read.value === undefined) {
    log.error(read.place, read.code, read.message, fixes[read.code]);
    return undefined;
  }
  if (typeof read.value === "string") return readInner(read.value, encodingsLeft, log);
  for (const path of read.duplicateKeys)
    log.error(path, "duplicate-key", "the key stands twice in its object.", "Keep one, and join the values in a list.");
  return read.value;
}

function readInner(text: string, encodingsLeft: number, log: FaultLog): Json | undefined {
  if (encodingsLeft === 0) {
    const message = `the document is encoded more than "${mostEncodings}" times.`;
    log.error("", "encoded-too-often", message, "Give the document itself.");
    return undefined;
  }
  if (!/^[\s\uFEFF]*[{["%]/.test(text)) return text;
  log.note(
    "",
    "double-encoded",
    "the document is JSON text inside JSON text.",
    "Give the document itself; AWS refuses this.",
  );
  return readText(text, encodingsLeft - 1, log);
}

function decodeUrl(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
