import fc from "fast-check";
import { applyGrantDiff, diffGrants, grantIdentity } from "../../../access/grants/diffGrants.ts";
import { type Grant, grantKey } from "../../../access/grants/grant.ts";
import { grants } from "./arbitraryGrants.ts";

const deploy: Grant = {
  who: { kind: "person", id: "leo" },
  can: "deploy",
  on: "shop in production",
  through: "role shop-production-deploy",
  because: "owner of deploy of shop",
};
const until = (day: string): Grant => ({ ...deploy, until: `${day}T00:00:00Z` });
const nothing = { gained: [], lost: [], changed: [] };

describe("diffGrants", () => {
  it("tells what is gained and what is lost", () => {
    const other = { ...deploy, who: { kind: "person", id: "mia" } } as const;

    expect(diffGrants([deploy], [other])).toEqual({ gained: [other], lost: [deploy], changed: [] });
  });

  it.each([
    ["another end", until("2026-12-01")],
    ["another reason", { ...deploy, because: "exception leo-helps" }],
  ])("takes a grant with %s for the same one", (_, after) => {
    expect(diffGrants([deploy], [after])).toEqual({ ...nothing, changed: [{ before: deploy, after }] });
  });

  it.each([
    ["who", { who: { kind: "bot", id: "leo" } } as const],
    ["what", { can: "read" }],
    ["on what", { on: "shop in staging" }],
    ["through what", { through: "role other" }],
  ])("takes a grant that differs in %s for another one", (_, change) => {
    const after = { ...deploy, ...change };

    expect(diffGrants([deploy], [after])).toEqual({ gained: [after], lost: [deploy], changed: [] });
  });

  it("counts the longer one of two that are the same", () => {
    expect(diffGrants([until("2026-12-01"), until("2027-01-01")], [until("2027-01-01")])).toEqual(nothing);
    expect(diffGrants([deploy, until("2027-01-01")], [until("2027-01-01"), deploy])).toEqual(nothing);
    expect(diffGrants([until("2026-12-01")], [until("2026-12-01"), deploy]).changed).toEqual([
      { before: until("2026-12-01"), after: deploy },
    ]);
  });

  it("finds nothing between equal lists, in whichever order", () => {
    fc.assert(
      fc.property(grants, (list) => {
        expect(diffGrants(list, [...list].reverse())).toEqual(nothing);
      }),
    );
  });

  it("swaps gains and losses with the sides", () => {
    fc.assert(
      fc.property(grants, grants, (before, after) => {
        const [there, back] = [diffGrants(before, after), diffGrants(after, before)];
        expect(back.gained).toEqual(there.lost);
        expect(back.lost).toEqual(there.gained);
        const pairs = (changed: typeof there.changed, turned: boolean) =>
          changed
            .map((each) => (turned ? [each.after, each.before] : [each.before, each.after]).map(grantKey).join())
            .sort();
        expect(pairs(back.changed, true)).toEqual(pairs(there.changed, false));
      }),
    );
  });

  it("is sorted, and tells each identity once", () => {
    fc.assert(
      fc.property(grants, grants, (before, after) => {
        const { gained, lost, changed } = diffGrants(before, after);
        const told = [...gained, ...lost, ...changed.map((each) => each.after)];
        expect(new Set(told.map(grantIdentity)).size).toBe(told.length);
        for (const list of [gained, lost, changed.map((each) => each.after)])
          expect(list.map(grantKey)).toEqual(list.map(grantKey).sort());
      }),
    );
  });
});

describe("applyGrantDiff", () => {
  it("makes of what was what is, and of what is what was", () => {
    fc.assert(
      fc.property(grants, grants, (before, after) => {
        const whole = (list: readonly Grant[]) => applyGrantDiff(list, nothing);
        expect(applyGrantDiff(before, diffGrants(before, after))).toEqual(whole(after));
        expect(applyGrantDiff(after, diffGrants(after, before))).toEqual(whole(before));
        expect(new Set(whole(after).map(grantIdentity))).toEqual(new Set(after.map(grantIdentity)));
      }),
    );
  });
});
