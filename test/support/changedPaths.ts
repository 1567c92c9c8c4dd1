/** Paths at which two plain values differ, for example `roles[2].tags.keyholder:owner`, sorted. */
export function changedPaths(before: unknown, after: unknown, path = ""): readonly string[] {
  if (Object.is(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) =>
    changedPaths(
      before[key],
      after[key],
      Array.isArray(before)
        ? `${path}[${nameOf(before[Number(key)] ?? after[key], key)}]`
        : path === ""
          ? key
          : `${path}.${key}`,
    ),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** List members are told by their key, so that a path reads like a sentence. */
function nameOf(item: unknown, index: string): string {
  return isRecord(item) && typeof item.key === "string" ? item.key : index;
}
