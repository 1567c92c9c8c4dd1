import { applyEdits } from "../../../access/people/applyEdits.ts";
import { smallOwnership } from "../../support/smallOwnership.ts";

describe("applyEdits", () => {
  it("carries the edits out one after the other, and leaves the given declaration as it is", () => {
    const before = structuredClone(smallOwnership);

    const after = applyEdits(smallOwnership, [
      { kind: "set", path: ["audit", "owner"], value: "fay" },
      { kind: "remove", path: ["services", "shop", "engineers", 0] },
      { kind: "remove", path: ["services", "shop", "engineers", 0] },
      { kind: "add", path: ["services", "shop", "engineers"], key: 0, value: "eve" },
      { kind: "add", path: ["incidents", "escalation"], value: "eve" },
      { kind: "add", path: ["people", "ada"], key: "leavesOn", value: "2026-11-21" },
      { kind: "remove", path: ["people", "fay"] },
    ]);

    expect(smallOwnership).toEqual(before);
    expect(after.audit.owner).toBe("fay");
    expect(after.services.shop?.engineers).toEqual(["eve", "dan"]);
    expect(after.incidents.escalation).toEqual(["ben", "dan", "ada", "eve"]);
    expect(after.people.ada?.leavesOn).toBe("2026-11-21");
    expect(Object.keys(after.people)).toEqual(["ada", "ben", "cleo", "dan", "eve"]);
  });
});
