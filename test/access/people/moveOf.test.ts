import { applyEdits } from "../../../access/people/applyEdits.ts";
import { moveOf, type MoveRequest } from "../../../access/people/moveOf.ts";
import { namedDuties, type NamedDuty } from "../../../access/people/namedDuties.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";

const stay: MoveRequest = { id: "cleo", leaveServices: [], engineerOf: [], giveUp: [], take: [] };

describe("moveOf", () => {
  it("changes nothing where nothing is asked for", () => {
    expect(move(stay)).toMatchObject({ edits: [], places: [], gains: [], loses: [], problems: [], open: [] });
  });

  it("takes every duty and the code of a service away", () => {
    const moved = move({ ...stay, leaveServices: ["shop"] });

    expect(moved.places.map(({ as, before, after }) => `${as}: ${before} ${after ?? "gone"}`)).toEqual([
      "owner of deploy of shop: cleo ben",
      "backup of deploy of shop: ben ",
      "backup of provisioning of shop: cleo ",
      "engineer of shop: cleo gone",
    ]);
    expect(moved.open.map(({ path }) => path)).toEqual([
      "services.shop.duties.deploy.backup",
      "services.shop.duties.provisioning.backup",
    ]);
  });

  it("gives a duty up to a successor", () => {
    const moved = move({ ...stay, giveUp: [{ duty: duty("shop/deploy"), successor: "dan" }] });

    expect(applyEdits(smallOwnership, moved.edits).services.shop?.duties.deploy).toMatchObject({
      owner: "ben",
      backup: "dan",
    });
    expect(moved.loses.map(({ through }) => through)).toContain("role shop-production-deploy");
    expect(moved.others.gain.map(({ who }) => who.id)).toContain("dan");
    expect(moved.open).toEqual([]);
    expect(moved.outside).toEqual([
      'Open sessions of the role shop-production-deploy run on for 1 hour at most after `pulumi up`; "Revoke active sessions" in IAM ends them now, by a policy that the next `pulumi up` takes away again.',
    ]);
  });

  it("lets owner and backup change places", () => {
    const moved = move({ ...stay, take: [{ duty: duty("shop/provisioning"), as: "owner" }] });

    expect(moved.edits).toEqual([
      { kind: "set", path: ["services", "shop", "duties", "provisioning", "owner"], value: "cleo" },
      { kind: "set", path: ["services", "shop", "duties", "provisioning", "backup"], value: "ben" },
    ]);
    expect([moved.gains, moved.loses, moved.others, moved.open]).toEqual([[], [], { gain: [], lose: [] }, []]);
  });

  it("hands emergency access on with the decision in incidents", () => {
    const moved = move({ ...stay, id: "ada", giveUp: [{ duty: duty("incidents/decision"), successor: "cleo" }] });

    expect(applyEdits(smallOwnership, moved.edits).emergency.holders).toEqual(["cleo", "dan"]);
  });

  it("changes group and squad", () => {
    expect(move({ ...stay, id: "fay", group: "leadership", squad: "shop" }).edits).toEqual([
      { kind: "set", path: ["people", "fay", "group"], value: "leadership" },
    ]);
  });

  it("refuses to give up what nobody holds there", () => {
    expect(moveOf(smallOwnership, { ...stay, id: "fay", giveUp: [{ duty: duty("shop/deploy") }] }, today)).toEqual({
      problem: {
        path: "services.shop.duties.deploy",
        message: '"fay" is neither owner nor backup.',
        fix: "Name one of: backup of the audit.",
      },
    });
  });
});

function duty(name: string): NamedDuty {
  const found = namedDuties(smallOwnership).find((named) => named.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

function move(request: MoveRequest) {
  const change = moveOf(smallOwnership, request, today);
  if ("problem" in change) throw new Error(change.problem.message);
  return change;
}
