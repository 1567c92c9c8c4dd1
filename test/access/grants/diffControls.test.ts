import fc from "fast-check";
import { type Control, controlKey } from "../../../access/grants/control.ts";
import { applyControlDiff, diffControls } from "../../../access/grants/diffControls.ts";
import { controls } from "./arbitraryGrants.ts";

const approvals: Control = {
  kind: "protection",
  subject: "repository ruleset shop/keyholder-branches",
  field: "rules.pullRequest.requiredApprovingReviewCount",
  value: "2",
  visible: "known",
  strength: 2,
  urn: "urn:ruleset",
};
const one = { ...approvals, value: "1", strength: 1 };
const bypass = { ...approvals, field: "bypassActors: 1", value: "", strength: -1 };
const hidden = { ...approvals, value: "", visible: "unknown" } as const;

const turned = { weaker: "stronger", stronger: "weaker", other: "other" } as const;

describe("diffControls", () => {
  it.each([
    ["less than before", [approvals], [one], "weaker"],
    ["more than before", [one], [approvals], "stronger"],
    ["what is no longer required", [approvals], [], "weaker"],
    ["what is required from now on", [], [approvals], "stronger"],
    ["a door that opens", [], [bypass], "weaker"],
    ["a door that closes", [bypass], [], "stronger"],
    ["what cannot be compared", [approvals], [{ ...approvals, value: "many", strength: undefined }], "other"],
    ["what is as strict in another way", [approvals], [{ ...approvals, value: "two" }], "other"],
    ["what becomes unknown", [approvals], [hidden], "other"],
    ["what becomes known", [hidden], [approvals], "other"],
  ] as const)("tells the direction of %s", (_, before, after, direction) => {
    expect(diffControls(before as readonly Control[], after as readonly Control[])).toEqual([
      { ...(before[0] && { before: before[0] }), ...(after[0] && { after: after[0] }), direction },
    ]);
  });

  it("takes no notice of another resource that says the same", () => {
    expect(diffControls([approvals], [{ ...approvals, urn: "urn:moved" }])).toEqual([]);
  });

  it("finds nothing between equal lists, in whichever order", () => {
    fc.assert(
      fc.property(controls, (list) => {
        expect(diffControls(list, [...list].reverse())).toEqual([]);
      }),
    );
  });

  it("swaps weaker and stronger with the sides", () => {
    fc.assert(
      fc.property(controls, controls, (before, after) => {
        expect(diffControls(after, before)).toEqual(
          diffControls(before, after).map(({ direction, ...sides }) => ({
            ...(sides.after && { before: sides.after }),
            ...(sides.before && { after: sides.before }),
            direction: turned[direction],
          })),
        );
      }),
    );
  });

  it("tells every control whose value differs, once", () => {
    fc.assert(
      fc.property(controls, controls, (before, after) => {
        const texts = (list: readonly Control[]) =>
          new Set(list.map((each) => [controlKey(each), each.value, each.visible].join("\n")));
        const [was, is] = [texts(before), texts(after)];
        const differ = new Set([...was.symmetricDifference(is)].map((text) => text.split("\n").slice(0, 3).join("\n")));
        const told = diffControls(before, after)
          .map((change) => change.after ?? change.before)
          .flatMap((each) => each ?? []);
        expect(told.map(controlKey)).toEqual([...differ].sort());
      }),
    );
  });
});

describe("applyControlDiff", () => {
  it("makes of what was what is", () => {
    fc.assert(
      fc.property(controls, controls, (before, after) => {
        const texts = (list: readonly Control[]) => list.map((each) => [controlKey(each), each.value, each.visible]);
        expect(texts(applyControlDiff(before, diffControls(before, after)))).toEqual(
          texts(applyControlDiff(after, [])),
        );
      }),
    );
  });
});
