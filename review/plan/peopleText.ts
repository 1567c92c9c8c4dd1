import type { Grant } from "../../access/index.ts";
import { own, type Ownership } from "../../model/index.ts";
import { lastDay } from "./lastDay.ts";
import { columns, heading } from "./textParts.ts";

/** Per person or bot, in the order of `ids`: what each could do, on what, until when, and why. Workflows stand with their services. */
export function peopleText(ownership: Ownership, grants: readonly Grant[], ids: readonly string[]): readonly string[] {
  return [
    "",
    heading("Who could do what"),
    ...ids.flatMap((id) => {
      const person = own(ownership.people, id);
      const title = person ? `${person.name} (${id}), ${person.group}` : `bot ${id}`;
      return [
        "",
        `  ${heading(title)}`,
        ...grantRows(grants.filter(({ who }) => who.kind !== "workflow" && who.id === id)),
      ];
    }),
  ];
}

interface Row {
  readonly can: string;
  readonly on: readonly string[];
  readonly until: string;
  readonly because: readonly string[];
}

function grantRows(grants: readonly Grant[]): readonly string[] {
  if (grants.length === 0) return ["    nothing"];
  const single = grants.map(
    ({ can, on, until = "", because, service }): Row => ({
      can,
      on: [on],
      until,
      because: [shortReason(because, can, service)],
    }),
  );
  const byPlace = joinRows(single, ({ can, on, until }) => [can, ...on, until]);
  const rows = joinRows(byPlace, ({ can, until, because }) => [can, until, ...because]);
  return columns(
    rows
      .sort((a, b) => rank(a) - rank(b) || (rowKey(a) < rowKey(b) ? -1 : 1))
      .map(({ can, on, until, because }) => [
        can,
        joinPlaces(on),
        until === "" ? "" : `through ${lastDay(until)}`,
        because.join("; "),
      ]),
    { indent: 4, widths: [16, 68, 18, 44] },
  );
}

/** One row for all rows with an equal key: their places and reasons together, each once. */
function joinRows(rows: readonly Row[], keyOf: (row: Row) => readonly string[]): Row[] {
  const groups = Map.groupBy(rows, (row) => keyOf(row).join("\n"));
  return [...groups.values()].map((group) => {
    const [first] = group as [Row];
    const all = (part: "on" | "because") => [...new Set(group.flatMap((row) => row[part]))].sort();
    return { ...first, on: all("on"), because: all("because") };
  });
}

/** `owner of deploy of storefront`, where the row says already that it is deploy of storefront: `owner`. */
function shortReason(because: string, can: string, service: string | undefined): string {
  return because.replace(` of ${can} of ${service ?? ""}`, "").replace(/ of audit$/, "");
}

/** `storefront in production`, `storefront in staging` → `storefront in production and staging`; the same for `repository: environment`. */
function joinPlaces(places: readonly string[]): string {
  const parts = places.map((place) => /^(.*?)( in |: )(.*)$/.exec(place) ?? [place, place, "", ""]);
  const groups = Map.groupBy(parts, ([, head = "", joint = ""]) => `${head}${joint}`);
  return [...groups.entries()]
    .map(
      ([head, group]) => `${head}${group.map(([, , , tail = ""]) => tail).join(head.endsWith(": ") ? ", " : " and ")}`,
    )
    .join("; ");
}

const order = [
  "deploy",
  "provisioning",
  "secrets",
  "monitoring",
  "audit",
  "emergency",
  "approve runs of",
  "own paths of",
  "push to",
  "read",
];

function rank({ can }: Row): number {
  return order.indexOf(can);
}

function rowKey({ on, because }: Row): string {
  return [...on, ...because].join("\n");
}
