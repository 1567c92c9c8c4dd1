import { leaveOf } from "../../../access/people/leaveOf.ts";
import { joinOf } from "../../../access/people/joinOf.ts";
import type { PeopleChange } from "../../../access/people/peopleChange.ts";
import { peopleChangeText, type WrittenChange } from "../../../review/people/peopleChangeText.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";

const written: WrittenChange = {
  file: "stacks/acorn/ownership.ts",
  today,
  diff: "--- a\n+++ b\n",
  byHand: [],
  written: false,
};
const gus = { name: "Gus", group: "developers", github: { login: "gus-acorn", id: 5007 } } as const;

describe("peopleChangeText", () => {
  it("tells a leaver's places, what remains to decide, what is lost and what is out of reach", () => {
    expect(peopleChangeText(leave("fay"), written)).toBe(
      [
        "Fay (fay) leaves, on 2026-11-21.",
        "",
        "Places",
        "  backup of the audit  fay -> nobody yet",
        "",
        "Still to decide",
        "  audit.backup: Nobody is backup of the audit. No declared person could take it; decide who shall, and what they give up for it.",
        "  Until then `pulumi up` refuses the declaration, and the access stays as it is.",
        "",
        "Fay loses",
        "  audit  account main  role keyholder-audit  backup of audit",
        "",
        "Outside Keyholder's reach",
        '  Remove "fay-acorn" (id 5006) from the organisation "acorn": Keyholder takes Fay out of its teams only, and a member keeps the base permission.',
        `  Personal access tokens, SSH keys and authorised apps of "fay-acorn" (id 5006) act as this account: they reach the organisation's private repositories until it is removed.`,
        "  Delete the IAM user arn:aws:iam::111122223333:user/fay: its console password, access keys and MFA devices work until then.",
        '  Open sessions of the role keyholder-audit run on for 1 hour at most after `pulumi up`; "Revoke active sessions" in IAM ends them now, by a policy that the next `pulumi up` takes away again.',
        "  Everything that the declaration does not name: access to AWS beside Keyholder's roles, other services, devices.",
        "",
        "Change of stacks/acorn/ownership.ts",
        "--- a",
        "+++ b",
        "",
        "With --write, stacks/acorn/ownership.ts is changed so; 1 decision remains, named above.",
        "",
      ].join("\n"),
    );
  });

  it("tells what somebody new gains, and that nothing remains", () => {
    const change = joinOf(smallOwnership, { id: "gus", person: gus, engineerOf: ["shop"], take: [] }, today);

    expect("kind" in change && peopleChangeText(change, { ...written, written: true })).toBe(
      [
        "Gus (gus) joins, on 2026-11-21.",
        "",
        "Places",
        "  engineer of shop  nobody -> gus",
        "",
        "Gus gains",
        "  push to       shop     team shop  engineer of shop",
        "  own paths of  shop: *  team shop  engineer of shop",
        "",
        "What changes besides",
        '  A change of "shop" needs 2 approvals instead of 1.',
        "",
        "To do before",
        '  Invite "gus-acorn" (id 5007) to the GitHub organisation "acorn", with two-factor authentication: a team counts its members only once they have accepted.',
        "  Compare the id: `gh api users/gus-acorn --jq .id` must print 5007.",
        "  Gus has no AWS identity, and can hold no duty that needs one.",
        "",
        "Change of stacks/acorn/ownership.ts",
        "--- a",
        "+++ b",
        "",
        "stacks/acorn/ownership.ts is written; `keyholder check` finds no error in it.",
        "",
      ].join("\n"),
    );
  });

  it("says what must be changed by hand, and that nothing was written", () => {
    const byHand = [
      { path: "people.fay", message: 'Line 9 makes this value by calling "read".', fix: "Change it there by hand." },
    ];
    const { diff: _, ...without } = written;

    expect(
      peopleChangeText(leave("fay"), { ...without, byHand })
        .split("\n")
        .slice(-5),
    ).toEqual([
      "Change of stacks/acorn/ownership.ts",
      '  people.fay: Line 9 makes this value by calling "read". Change it there by hand.',
      "",
      "stacks/acorn/ownership.ts cannot be changed by Keyholder: the values above are made elsewhere. Nothing was written.",
      "",
    ]);
  });

  it("tells what others gain", () => {
    const text = peopleChangeText(leave("cleo", new Map([["services.shop.duties.deploy", "dan"]])), written);

    expect(text).toContain("\nOthers gain\n  dan  push to          shop                       team shop-deploy ");
  });
});

function leave(id: string, at: ReadonlyMap<string, string> = new Map()): PeopleChange {
  const change = leaveOf(smallOwnership, id, { today, successors: { at } });
  if ("problem" in change) throw new Error(change.problem.message);
  return change;
}
