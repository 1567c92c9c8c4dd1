import list from "../../../stack/types/resourceTypes.json" with { type: "json" };

/** AWS types that may stand beside a plan, and some properties of which can give access. */
export const carryingTypes: readonly string[] = list.types.flatMap((line) => {
  if (!line.startsWith("aws:") || line.endsWith(" access") || line.endsWith(" plain")) return [];
  return [line.slice(0, line.indexOf(" "))];
});
