import { readFileSync } from "node:fs";
import { grantsFromPlan, judgedPlan, planAccess } from "../../../access/index.ts";
import { applyEdits, withValue } from "../../../access/people/applyEdits.ts";
import { leaveOf } from "../../../access/people/leaveOf.ts";
import type { PeopleChange } from "../../../access/people/peopleChange.ts";
import { personPlaces } from "../../../access/people/personPlaces.ts";
import { isError, problemKey } from "../../../access/people/problemsBeyond.ts";
import type { Successors } from "../../../access/people/vacate.ts";
import { editOwnership } from "../../../declaration/edit/editOwnership.ts";
import type { Ownership } from "../../../model/index.ts";
import { pathTo } from "../../../model/checks/pathTo.ts";
import { aBot, anException } from "../../support/declared.ts";
import { change } from "../../support/change.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";
import { ownership as harbor } from "../../../stacks/harbor/ownership.ts";
import { ownership as lantern } from "../../../stacks/lantern/ownership.ts";
import { evaluate } from "../../declaration/edit/support/evaluate.ts";

const leavers = [
  ...Object.keys(lantern.people).map((id) => ["lantern", lantern, id] as const),
  ...["felix", "clara"].map((id) => ["harbor", harbor, id] as const),
];

describe("leaveOf", () => {
  it("lets the backup become owner, and names who could be backup", () => {
    const { places, open } = leave(smallOwnership, "dan");

    expect(places.filter(({ path }) => path.startsWith("services"))).toEqual([
      { path: "services.shop.duties.secrets.owner", as: "owner of secrets of shop", before: "dan", after: "ben" },
      { path: "services.shop.duties.secrets.backup", as: "backup of secrets of shop", before: "ben", after: "" },
      { path: "services.shop.duties.monitoring.backup", as: "backup of monitoring of shop", before: "dan", after: "" },
      { path: "services.shop.engineers[2]", as: "engineer of shop", before: "dan" },
    ]);
    expect(open.find(({ path }) => path === "services.shop.duties.secrets.backup")).toEqual({
      path: "services.shop.duties.secrets.backup",
      as: "backup of secrets of shop",
      candidates: ["cleo", "ada"],
      refused: [],
    });
  });

  it("does not let somebody step up whom a check forbids, and says why", () => {
    const ownership = change(smallOwnership, (copy) => {
      copy.areas.policy = { ...copy.areas.policy, backup: "ada" };
    });
    const { places, open } = leave(ownership, "dan");

    expect(places.find(({ path }) => path === "areas.policy.owner")?.after).toBe("");
    expect(open.find(({ path }) => path === "areas.policy.owner")?.refused).toEqual([
      {
        person: "ada",
        because: 'areas.policy.approver: "ada" owns the area and would approve their own proposals.',
      },
    ]);
  });

  it("gives emergency access to whoever decides in an incident now", () => {
    const at = new Map([["incidents.duties.decision", "cleo"]]);
    const { places } = leave(smallOwnership, "ada", { at });

    expect(places.filter(({ path }) => /decision|emergency/.test(path))).toEqual([
      { path: "incidents.duties.decision.owner", as: "owner of decision in incidents", before: "ada", after: "dan" },
      { path: "incidents.duties.decision.backup", as: "backup of decision in incidents", before: "dan", after: "cleo" },
      { path: "emergency.holders[0]", as: "holder of emergency access", before: "ada", after: "cleo" },
    ]);
  });

  it("gives a successor for everything only what no check refuses", () => {
    const { open } = leave(smallOwnership, "fay", { everywhere: "ben", at: new Map() });

    expect(open).toEqual([
      {
        path: "audit.backup",
        as: "backup of the audit",
        candidates: [],
        refused: [
          {
            person: "ben",
            because: expect.stringMatching(/^audit\.backup: "ben" would check their own (approvals|access): /),
          },
        ],
      },
    ]);
  });

  it("gives a place to whom it is named for, and reports what a check has against it", () => {
    const { open, problems } = leave(smallOwnership, "fay", { at: new Map([["audit.backup", "ben"]]) });

    expect(open).toEqual([]);
    expect([...new Set(problems.map(({ path }) => path))]).toEqual(["audit.backup"]);
  });

  it("ends the exceptions that somebody gains by, and keeps whoever approved one as history", () => {
    const ownership = change(smallOwnership, (copy) => {
      copy.exceptions = { watches: anException() };
      copy.bots = { deployer: aBot() };
    });

    expect(leave(ownership, "cleo").edits.slice(-2)).toEqual([
      { kind: "remove", path: ["exceptions", "watches"] },
      { kind: "remove", path: ["people", "cleo"] },
    ]);
    expect(leave(ownership, "cleo").endedExceptions).toEqual(["watches"]);
    expect(leave(ownership, "ben").edits.at(-1)).toEqual({
      kind: "add",
      path: ["people", "ben"],
      key: "leavesOn",
      value: today,
    });
    expect(leave(ownership, "ben").open.map(({ path }) => path)).toContain("bots.deployer.owner");
  });

  it("says what Keyholder does not reach", () => {
    expect(leave(smallOwnership, "dan").outside).toEqual([
      'Remove "dan-acorn" (id 5004) from the organisation "acorn": Keyholder takes Dan out of its teams only, and a member keeps the base permission.',
      `Personal access tokens, SSH keys and authorised apps of "dan-acorn" (id 5004) act as this account: they reach the organisation's private repositories until it is removed.`,
      "Delete the IAM user arn:aws:iam::111122223333:user/dan: its console password, access keys and MFA devices work until then.",
      'Open sessions of 3 roles (keyholder-emergency, shop-production-monitoring, shop-production-secrets) run on for 1 hour at most after `pulumi up`; "Revoke active sessions" in IAM ends them now, by a policy that the next `pulumi up` takes away again.',
      'Rotate the secrets of "shop" ("shop/{environment}/token") in production: whoever has written them knows them. "ben" holds the duty.',
      'Dan may keep clones of "shop", with all that was ever committed to them.',
      "Everything that the declaration does not name: access to AWS beside Keyholder's roles, other services, devices.",
    ]);
  });

  it("says it of an owner of the organisation, of Identity Center, bots and addresses too", () => {
    const ownership = change(smallOwnership, (copy) => {
      copy.bots = { deployer: aBot() };
      copy.organisation.stateBackend = { kind: "pulumi-cloud", organisation: "acorn" };
      copy.emergency.notify = ["ben@acorn.example"];
      const { ben } = copy.people;
      if (ben === undefined) return;
      ben.github.organisationOwner = true;
      ben.aws = { kind: "identity-center", permissionSetRoleArn: "arn:aws:iam::111122223333:role/x", userName: "ben" };
    });

    expect(leave(ownership, "ben").outside).toEqual(
      expect.arrayContaining([
        'Take the role of owner of the organisation "acorn" from "ben-acorn" (id 5002) first: an owner reaches every repository, whatever the teams say.',
        'Look through deploy keys, webhooks and apps that "ben-acorn" (id 5002) has added to repositories: they stay when the member goes.',
        'Disable the user "ben" in IAM Identity Center and take its assignments away: Ben can sign in until then.',
        "Sessions of the permission set's role arn:aws:iam::111122223333:role/x run on until they end, 12 hours at most.",
        'Renew password, tokens and keys of the bot "deployer" (deployer-acorn): its owner knew them.',
        'Remove Ben from the Pulumi Cloud organisation "acorn": its members can read the state.',
        'emergency.notify names "ben@acorn.example": replace it there if it is theirs.',
      ]),
    );
  });

  it("refuses somebody who is not declared", () => {
    expect(leaveOf(smallOwnership, "adda", { today })).toEqual({
      problem: {
        path: "people",
        message: '"adda" is not a declared person.',
        fix: 'Name somebody who is declared in people (did you mean "ada"?).',
      },
    });
  });

  describe.each(leavers)("of %s", (stack, ownership, id) => {
    const left = leave(ownership, id);
    const after = applyEdits(ownership, left.edits);

    it(`takes ${id} from every place, and every access`, () => {
      const still = personPlaces(after).filter((place) => place.id === id && place.kind !== "past");
      const had = grantsFromPlan(planAccess(ownership)).filter(({ who }) => who.kind === "person" && who.id === id);
      const places = ({ on, can, through }: { on: string; can: string; through: string }) =>
        [on, can, through].join("\n");

      expect(still).toEqual([]);
      expect(left.gains).toEqual([]);
      expect(new Set(left.loses.map(places))).toEqual(new Set(had.map(places)));
      expect(grantsFromPlan(planAccess(after)).filter(({ who }) => who.kind === "person" && who.id === id)).toEqual([]);
    });

    it(`tells every open place and every error that remains of ${id}`, () => {
      const told = new Set([...left.open.map(({ path }) => path), ...left.problems.map(({ path }) => path)]);
      const errors = judgedPlan(after, today).problems.filter(isError);

      expect(errors.filter(({ path }) => !told.has(path))).toEqual([]);
      expect(left.open.map(({ path }) => path)).toEqual(
        personPlaces(after)
          .filter((place) => place.id === "")
          .map(({ path }) => pathTo(...path)),
      );
    });

    it(`names nobody for a place of ${id} whom a check refuses`, () => {
      const known = new Set(judgedPlan(after, today).problems.map(problemKey));
      const place = new Map(personPlaces(after).map(({ path }) => [pathTo(...path), path]));
      for (const { path, candidates } of left.open.slice(0, 4)) {
        const [first] = candidates;
        if (first === undefined || path.startsWith("incidents.duties.decision")) continue;
        const { problems } = judgedPlan(withValue(after, place.get(path) ?? [], first), today);
        expect(problems.filter((problem) => isError(problem) && !known.has(problemKey(problem)))).toEqual([]);
      }
    });

    it(`edits the file of ${id} to exactly that`, () => {
      const edited = editOwnership(readFileSync(`stacks/${stack}/ownership.ts`, "utf8"), left.edits);

      expect("text" in edited && evaluate(edited.text)).toEqual(after);
    });
  });
});

function leave(ownership: Ownership, id: string, successors: Successors = { at: new Map() }): PeopleChange {
  const change = leaveOf(ownership, id, { today, successors });
  if ("problem" in change) throw new Error(change.problem.message);
  return change;
}
