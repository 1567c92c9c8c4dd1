import { inQuotes } from "../inQuotes.ts";
import { type JsonToken, jsonTokens } from "./jsonTokens.ts";

/** Something that makes JSON text unreadable, or readable in two ways. */
export interface JsonFault {
  /** Position in the text. */
  readonly at: number;
  /** Where it stands in the value. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
}

/** So deep a declaration never is; parsers and people give up before. */
const deepest = 1_000;
const mostFaults = 20;

interface Frame {
  readonly close: "}" | "]";
  readonly keys: Set<string>;
  /** Undefined before the first key. */
  key: string | number | undefined;
}

/** Keys that stand twice in one object, and the first place where the text is no JSON or is nested too deeply. */
export function findJsonFaults(source: string): readonly JsonFault[] {
  const faults: JsonFault[] = [];
  const open: Frame[] = [];
  let expected: "value" | "key" | "colon" | "comma" | "end" = "value";
  let fresh = false;

  const fault = (at: number, message: string, fix: string) => {
    faults.push({ at, path: open.flatMap(({ key }) => key ?? []), message, fix });
    return faults;
  };
  const unexpected = (token: JsonToken) =>
    fault(
      token.start,
      `${inQuotes(source.slice(token.start, Math.min(token.end, token.start + 121)))} cannot stand here.`,
      "Correct the JSON: quotes, commas and brackets.",
    );

  for (const token of jsonTokens(source)) {
    const frame = open.at(-1);
    const wasFresh = fresh;
    fresh = false;
    if (token.kind === "{" || token.kind === "[") {
      if (expected !== "value") return unexpected(token);
      if (open.length === deepest)
        return fault(
          token.start,
          `It is nested more than ${deepest} levels deep.`,
          "Write the declaration without nesting.",
        );
      open.push(
        token.kind === "{" ? { close: "}", keys: new Set(), key: undefined } : { close: "]", keys: new Set(), key: 0 },
      );
      expected = token.kind === "{" ? "key" : "value";
      fresh = true;
    } else if (token.kind === "}" || token.kind === "]") {
      if (frame?.close !== token.kind || !(expected === "comma" || wasFresh)) return unexpected(token);
      open.pop();
      expected = open.length === 0 ? "end" : "comma";
    } else if (token.kind === ",") {
      if (expected !== "comma" || !frame) return unexpected(token);
      if (typeof frame.key === "number") frame.key++;
      expected = frame.close === "}" ? "key" : "value";
    } else if (token.kind === ":") {
      if (expected !== "colon") return unexpected(token);
      expected = "value";
    } else {
      const value = scalar(source, token);
      if (value === undefined) return unexpected(token);
      if (expected === "key" && typeof value === "string" && frame) {
        frame.key = value;
        if (frame.keys.has(value) && faults.length < mostFaults)
          fault(token.start, `${inQuotes(value)} stands twice in one object.`, "Remove one of the two.");
        frame.keys.add(value);
        expected = "colon";
      } else if (expected === "value") expected = open.length === 0 ? "end" : "comma";
      else return unexpected(token);
    }
  }
  return expected === "end" ? faults : fault(source.length, "The text ends too early.", "Close what is open.");
}

/** The value of a token, or undefined if it is none of JSON's. */
function scalar(source: string, { kind, start, end }: JsonToken): unknown {
  const text = source.slice(start, end);
  if (kind !== "text" && !/^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)$/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
