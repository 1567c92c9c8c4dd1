import type { Grant } from "../../access/index.ts";
import type { Ownership } from "../../model/index.ts";
import { columns, heading } from "./textParts.ts";

/** Per person, then per workflow and bot: what each could do, on what, and why. */
export function peopleText(ownership: Ownership, grants: readonly Grant[]): readonly string[] {
  const of = (kind: string, id: string) => grants.filter(({ who }) => who.kind === kind && who.id === id);
  const people = Object.keys(ownership.people).sort();
  const machines = [
    ...new Set(grants.filter(({ who }) => who.kind !== "person").map(({ who }) => `${who.kind} ${who.id}`)),
  ].sort();
  return [
    "",
    heading("Who could do what"),
    ...people.flatMap((id) => {
      const person = ownership.people[id];
      const title = `${person?.name ?? id} (${id}), ${person?.group ?? "no group"}`;
      return ["", `  ${heading(title)}`, ...grantRows(of("person", id))];
    }),
    ...machines.flatMap((machine) => {
      const [kind = "", ...rest] = machine.split(" ");
      return ["", `  ${heading(machine)}`, ...grantRows(of(kind, rest.join(" ")))];
    }),
  ];
}

function grantRows(grants: readonly Grant[]): readonly string[] {
  if (grants.length === 0) return ["    nothing"];
  const byWhat = Map.groupBy(grants, ({ can, through, until = "", because }) =>
    [can, through.replace(/ .*/, ""), until, because].join("\n"),
  );
  const rows = [...byWhat.values()].map((group) => {
    const [first] = group as [Grant];
    const until = first.until === undefined ? "" : `until ${first.until.slice(0, 10)} 00:00 UTC`;
    return [first.can, joinPlaces(group.map(({ on }) => on)), until, first.because];
  });
  return columns(rows.sort((a, b) => (a.join() < b.join() ? -1 : 1)));
}

/** `storefront in production, storefront in staging` → `storefront in production and staging`. */
function joinPlaces(places: readonly string[]): string {
  const byHead = Map.groupBy([...new Set(places)].sort(), (place) => place.slice(0, place.indexOf(" in ") + 1));
  return [...byHead.entries()]
    .map(([head, group]) =>
      head === "" ? group.join(", ") : `${head}in ${group.map((place) => place.slice(head.length + 3)).join(" and ")}`,
    )
    .join(", ");
}
