import fc from "fast-check";
import { planAccess } from "../../access/planAccess.ts";
import { accessDuties, type Ownership } from "../../model/index.ts";
import { change } from "../support/change.ts";
import { changedPaths } from "../support/changedPaths.ts";
import { reorder } from "../support/reorder.ts";
import { smallOwnership } from "../support/smallOwnership.ts";
import { stacks } from "../support/stacks.ts";

describe("planAccess", () => {
  it("plans four roles, an audit role and an emergency role for one service in one environment", () => {
    const plan = planAccess(smallOwnership);

    expect(plan.roles.map(({ name }) => name)).toEqual([
      "keyholder-audit",
      "keyholder-emergency",
      "shop-production-deploy",
      "shop-production-monitoring",
      "shop-production-provisioning",
      "shop-production-secrets",
    ]);
    expect(plan.problems).toEqual([]);
    expect(plan.notPlanned).toEqual([]);
  });

  it.each(stacks)("gives the same bytes for %s in whatever order its records are written", (_, ownership) => {
    const expected = JSON.stringify(planAccess(ownership));

    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })), (randoms) => {
        const shuffled = reorder(ownership, (count) => Math.floor((randoms.next().value as number) * count));
        return JSON.stringify(planAccess(shuffled)) === expected;
      }),
      { numRuns: 20 },
    );
  });

  it("changes, with one owner, exactly that duty's trust, tags, team members and environment reviewers", () => {
    const changed: Ownership = structuredClone(smallOwnership);
    (changed.services.shop as { duties: { deploy: { owner: string } } }).duties.deploy.owner = "dan";

    const paths = changedPaths(planAccess(smallOwnership), planAccess(changed));

    expect(
      paths
        .map((path) => path.replace(/(\.trustedPeople|\.trust|\.tags|\.members|\.reviewers).*/, "$1"))
        .filter((path, index, all) => all.indexOf(path) === index),
    ).toEqual([
      "environments[shop/production-deploy].reviewers",
      "roles[main/shop-production-deploy].tags",
      "roles[main/shop-production-deploy].trust",
      "roles[main/shop-production-deploy].trustedPeople",
      "teams[shop-deploy].members",
    ]);
  });

  it.each(stacks)("changes nothing else with any one owner of any service of %s", (_, ownership) => {
    const before = planAccess(ownership);
    const beneficiaries = Object.values(ownership.exceptions).map(({ beneficiary }) => beneficiary);
    const services = Object.entries(ownership.services);
    for (const [index, [id, service]] of services.entries()) {
      // A large stack tries the duties in turn: one plan for each service takes long enough.
      for (const duty of accessDuties.filter((_, at) => services.length < 10 || at === index % accessDuties.length)) {
        const { owner, backup } = service.duties[duty];
        const successor =
          Object.keys(ownership.people).find((person) => ![owner, backup, ...beneficiaries].includes(person)) ?? "";
        const after = planAccess(
          change(ownership, (copy) => {
            (copy.services[id] as { duties: Record<string, { owner: string }> }).duties[duty] = {
              ...service.duties[duty],
              owner: successor,
            };
          }),
        );
        const mine = new RegExp(
          `^(roles\\[[^\\]]*/${id}-[a-z]+-${duty}\\]\\.(trust|trustedPeople|tags)|teams\\[${id}-${duty}\\]\\.members|environments\\[[^\\]]*-${duty}\\]\\.reviewers)\\b`,
        );
        const paths = changedPaths(before, after);
        expect(paths.length).toBeGreaterThan(0);
        expect(paths.filter((path) => !mine.test(path))).toEqual([]);
      }
    }
  });

  it("plans whatever half of a declaration there is, and never throws", () => {
    const paths = leafPaths(smallOwnership).filter((path) => path.slice(-2).join(".") !== "aws.kind");
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom("", "nobody", "__proto__", "constructor", 0, -1, 1e21),
        (path, value) => {
          const spoiled = structuredClone(smallOwnership);
          set(spoiled, path, value);
          planAccess(spoiled);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

type Path = readonly string[];

function leafPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null)
    return typeof value === "string" || typeof value === "number" ? [path] : [];
  return Object.entries(value).flatMap(([key, item]) => leafPaths(item, [...path, key]));
}

/** Puts a value of the same type at a path: the types of a declaration hold by the time that it is planned. */
function set(root: unknown, path: Path, value: string | number): void {
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], root) as Record<
    string,
    unknown
  >;
  const key = path.at(-1) as string;
  if (typeof parent[key] === typeof value) parent[key] = value;
}
