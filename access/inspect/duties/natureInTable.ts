import type { KnownAction } from "../../iam/actions/actionList.ts";
import type { ActionNature } from "./actionNature.ts";
import type { ServiceTable } from "./serviceTable.ts";
import { serviceTableGroups } from "./services/index.ts";

interface ReadTable {
  readonly names: ReadonlyMap<string, ActionNature>;
  readonly patterns: readonly (readonly [pattern: RegExp, nature: ActionNature])[];
}

const tables: ReadonlyMap<string, ReadTable> = new Map(
  serviceTableGroups.flatMap((group) => Object.entries(group).map(([prefix, table]) => [prefix, readTable(table)])),
);

/** Natures whose patterns may mean reads. Patterns of the others leave reads alone: `*Alarm*` means no `DescribeAlarms`. */
const ofReads: ReadonlySet<ActionNature> = new Set<ActionNature>([
  "artefact",
  "configuration",
  "data",
  "telemetry",
  "workload",
]);

/** What the tables say of an action, if anything. */
export function natureInTable({ name, accessLevels }: KnownAction): ActionNature | undefined {
  const [prefix = "", action = ""] = name.split(":");
  const table = tables.get(prefix);
  if (table === undefined) return undefined;
  const named = table.names.get(action);
  if (named !== undefined || accessLevels.includes("Tagging")) return named;
  const reads = accessLevels.includes("List") || accessLevels.includes("Read");
  return table.patterns.find(([pattern, nature]) => pattern.test(action) && (!reads || ofReads.has(nature)))?.[1];
}

function readTable(table: ServiceTable): ReadTable {
  const rows = (Object.entries(table) as [ActionNature, readonly string[]][]).flatMap(([nature, names]) =>
    names.map((name) => [name, nature] as const),
  );
  return {
    names: new Map(rows.filter(([name]) => !name.includes("*"))),
    patterns: rows
      .filter(([name]) => name.includes("*"))
      .map(([name, nature]) => [new RegExp(`^${name.replaceAll("*", ".*")}$`), nature]),
  };
}
