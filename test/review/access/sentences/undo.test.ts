import type { PlacedGrant } from "../../../../access/index.ts";
import { undoEnd, undoGain, undoLoss } from "../../../../review/access/sentences/undo.ts";

const grant = (changes: Partial<PlacedGrant>): PlacedGrant => ({
  who: { kind: "person", id: "omar" },
  can: "deploy",
  on: "storefront in production",
  service: "storefront",
  through: "role storefront-production-deploy",
  because: "owner of deploy of storefront",
  urn: "urn:role",
  ...changes,
});
const leo = { who: { kind: "person", id: "leo" } } as const;

describe("undoGain", () => {
  it.each([
    ["names who was there before", {}, [grant(leo)], 'Write "leo" again in services.storefront.duties.deploy.owner.'],
    [
      "asks for somebody else where a place must be filled",
      {},
      [],
      "Name somebody else in services.storefront.duties.deploy.owner.",
    ],
    [
      "takes out of a list",
      { because: "engineer of storefront" },
      [],
      'Take "omar" out of services.storefront.engineers.',
    ],
    ["removes an exception", { because: "exception late" }, [], "Remove exceptions.late."],
    [
      "leaves a duty to people",
      { who: { kind: "workflow", id: "storefront:production-deploy" } as const, because: "workflows carry out deploy" },
      [],
      "Let people alone carry deploy of storefront out (services.storefront.duties.deploy.byWorkflow).",
    ],
    [
      "points at the program where no place is known",
      { because: "bot of storefront" },
      [],
      "Take it out of the program or of the state.",
    ],
  ])("%s", (_, changes, lost, expected) => {
    expect(undoGain(grant(changes), lost)).toBe(expected);
  });
});

describe("undoLoss", () => {
  it.each([
    ["writes a person in again", {}, 'Write "omar" again in services.storefront.duties.deploy.owner.'],
    ["has an exception approved anew", { because: "exception late" }, "Have exceptions.late approved anew."],
    ["says nothing where no place is known", { because: "the trust policy names them" }, ""],
  ])("%s", (_, changes, expected) => {
    expect(undoLoss(grant(changes))).toBe(expected);
  });
});

describe("undoEnd", () => {
  it("gives the last day of an exception back", () => {
    expect(undoEnd(grant({ because: "exception late" }), "2026-12-19T00:00:00Z")).toBe(
      'Write "2026-12-18" again in exceptions.late.expiresOn.',
    );
    expect(undoEnd(grant({}), undefined)).toBe("Undo the change at services.storefront.duties.deploy.owner.");
    expect(undoEnd(grant({ because: "member of team x" }), undefined)).toBe("");
  });
});
