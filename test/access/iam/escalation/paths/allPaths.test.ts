import { allPaths } from "../../../../../access/iam/escalation/paths/allPaths.ts";
import cases from "../../../../cases/escalationSources.json" with { type: "json" };

interface Source {
  readonly source: string;
  /** How the addresses of its pages begin. */
  readonly pages: readonly string[];
  /** How many it publishes. */
  readonly count: number;
  /** What it publishes → the path that is the same. */
  readonly methods: Readonly<Record<string, string>>;
  /** What it publishes and we leave out → why. */
  readonly leftOut: Readonly<Record<string, string>>;
}

const sources: readonly Source[] = cases;
const byId = new Map(allPaths.map((path) => [path.id, path]));
const methods = sources.flatMap(({ source, pages, methods }) =>
  Object.entries(methods).map(([method, id]) => ({ source, pages, method, id })),
);

describe("allPaths", () => {
  it("is sorted by id, and no id stands twice", () => {
    const ids = allPaths.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(allPaths)("says of $id where it is published", ({ sources }) => {
    expect(sources).not.toHaveLength(0);
    expect([...new Set(sources)]).toEqual([...sources]);
    for (const page of sources) expect(page).toMatch(/^https:\/\/\S+$/);
  });

  it.each(allPaths)("tells of $id in one sentence each what it does and what closes it", ({ how, fix }) => {
    for (const sentence of [how, fix]) expect(sentence).toMatch(/^[A-Z][^.]*(?:\.[^ .][^.]*)*\.$/);
  });

  it.each(allPaths)("names every call that $id cannot do without", ({ name, steps }) => {
    const needed = steps.flatMap((step) => ("action" in step ? [step.action] : []));
    expect(needed.filter((action) => !name.includes(action))).toEqual([]);
  });

  it.each(allPaths)("has no empty alternative in $id", ({ steps }) => {
    expect(steps).not.toHaveLength(0);
    for (const step of steps) expect([step].flat()).not.toHaveLength(0);
  });

  it.each(methods)("has the path of $source for $method: $id", ({ pages, id }) => {
    const path = byId.get(id);
    expect(path?.id).toBe(id);
    expect(path?.sources.some((page) => pages.some((start) => page.startsWith(start)))).toBe(true);
  });

  it.each(sources)("knows all that $source publishes", ({ count, methods, leftOut }) => {
    expect(Object.keys(methods).length + Object.keys(leftOut).length).toBe(count);
    for (const reason of Object.values(leftOut)) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  it("counts as published whatever carries a number of pathfinding.cloud", () => {
    const numbered = allPaths.map(({ id }) => id).filter((id) => !id.startsWith("keyholder-"));
    expect(numbered).toEqual(Object.keys(sources[0]?.methods ?? {}).sort());
  });
});
