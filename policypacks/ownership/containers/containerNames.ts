import type { DefinitionNode } from "./definitionNodes.ts";

/** What a container may be called in AWS and Kubernetes. */
const proper = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$/;

/** How a finding calls each container, by its place: by its name where no other of the same definition has it, else by its place. */
export function containerNames(nodes: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  const named = nodes.flatMap(({ shape, value, container }) =>
    "role" in shape &&
    shape.role === "name" &&
    typeof value === "string" &&
    container !== undefined &&
    proper.test(value)
      ? [{ container, name: value }]
      : [],
  );
  const byName = Map.groupBy(named, ({ name }) => name);
  const places = new Set(nodes.flatMap(({ container }) => container ?? []));
  return new Map(
    [...places].map((place) => {
      const names = named.filter(({ container }) => container === place);
      const name = names.length === 1 ? names[0]?.name : undefined;
      return [place, name !== undefined && byName.get(name)?.length === 1 ? name : place];
    }),
  );
}
