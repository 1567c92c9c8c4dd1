import type { TextRule } from "./textRule.ts";

export const jsonRule: TextRule = (text) => {
  const problem = parseProblem(text);
  return problem === undefined ? undefined : `contains an invalid JSON: ${problem}`;
};

/** A policy document as text: a JSON object without a key twice, whose size is within the quota. */
export function policyRule(quota?: number): TextRule {
  return (text) => {
    if (text === "") return "is an empty string, which is not a valid JSON value";
    if (/^\s/.test(text)) return "contains an invalid JSON policy: leading space characters are not allowed";
    const problem = parseProblem(text);
    if (problem !== undefined) return `contains an invalid JSON policy: ${problem}`;
    if (!text.startsWith("{")) return `contains an invalid JSON policy: ${shapeOf(text)}, not a JSON object`;
    const twice = duplicateKey(text);
    if (twice !== undefined) return `contains duplicate JSON keys: "${twice}"`;
    const size = JSON.stringify(JSON.parse(text)).length;
    return quota !== undefined && size > quota
      ? `Cannot exceed quota for PolicySize: ${quota} (actual: ${size})`
      : undefined;
  };
}

function parseProblem(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function shapeOf(text: string): string {
  if (text.startsWith("[")) return "contains a JSON array";
  return text.startsWith('"') ? "contains a JSON-encoded string" : "contains a JSON value";
}

/** A key that stands twice in one object of a JSON text; `JSON.parse` keeps the last in silence. */
function duplicateKey(text: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, quoted] of text.matchAll(/("(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (quoted !== undefined) {
      const key = String(JSON.parse(quoted));
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return undefined;
}
