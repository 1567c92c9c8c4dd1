import { joinOf, type JoinRequest } from "../../../access/people/joinOf.ts";
import type { Ownership } from "../../../model/index.ts";
import { anSsoUser } from "../../support/declared.ts";
import { change } from "../../support/change.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";

const gus: JoinRequest = {
  id: "gus",
  person: {
    name: "Gus",
    group: "developers",
    squad: "shop",
    github: { login: "gus-acorn", id: 5007 },
    aws: { kind: "iam-user", userArn: "arn:aws:iam::111122223333:user/gus" },
  },
  engineerOf: ["shop"],
  take: [],
};

describe("joinOf", () => {
  it("declares the person and the services whose code they change", () => {
    const joined = join(smallOwnership, gus);

    expect(joined.edits).toEqual([
      { kind: "add", path: ["people"], key: "gus", value: gus.person },
      { kind: "add", path: ["services", "shop", "engineers"], value: "gus" },
    ]);
    expect(joined.gains.map(({ can, on }) => `${can} ${on}`)).toEqual(["push to shop", "own paths of shop: *"]);
    expect([joined.loses, joined.others, joined.open, joined.problems]).toEqual([[], { gain: [], lose: [] }, [], []]);
  });

  it("takes a duty from whoever held it", () => {
    const joined = join(smallOwnership, {
      ...gus,
      take: [{ duty: { path: ["services", "shop", "duties", "monitoring"] }, as: "backup" }],
    });

    expect(joined.gains.map(({ through }) => through)).toContain("role shop-production-monitoring");
    expect(joined.others.lose.map(({ who, through }) => [who.id, through])).toEqual([
      ["dan", "role shop-production-monitoring"],
    ]);
  });

  it("gives emergency access with the decision in incidents", () => {
    const joined = join(smallOwnership, {
      ...gus,
      take: [{ duty: { path: ["incidents", "duties", "decision"] }, as: "backup" }],
    });

    expect(joined.edits.at(-1)).toEqual({ kind: "set", path: ["emergency", "holders", 1], value: "gus" });
  });

  it("makes a list of engineers where there is none, and reports what a check has against it", () => {
    const ownership = change(smallOwnership, (copy) => {
      delete copy.services.shop?.engineers;
    });
    const { edits, problems } = join(ownership, {
      ...gus,
      person: { ...gus.person, github: { login: "x", id: 5001 } },
    });

    expect(edits[1]).toEqual({ kind: "add", path: ["services", "shop"], key: "engineers", value: ["gus"] });
    expect(problems.map(({ check }) => check)).toContain("github-id-is-unique");
  });

  it("says what must be there before", () => {
    const sso = { ...gus, person: { ...gus.person, aws: anSsoUser("gus") } };
    const { aws: _, ...without } = gus.person;

    expect(join(smallOwnership, gus).outside).toEqual([
      'Invite "gus-acorn" (id 5007) to the GitHub organisation "acorn", with two-factor authentication: a team counts its members only once they have accepted.',
      "Compare the id: `gh api users/gus-acorn --jq .id` must print 5007.",
      "Make the IAM user arn:aws:iam::111122223333:user/gus with MFA before `pulumi up`: AWS refuses a trust policy that names a user who is not there.",
    ]);
    expect(join(smallOwnership, sso).outside.at(-1)).toBe(
      'Make the user "gus" in IAM Identity Center and assign the permission set of arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-central-1/AWSReservedSSO_Engineer_0123456789abcdef.',
    );
    expect(join(smallOwnership, { ...gus, person: without }).outside.at(-1)).toBe(
      "Gus has no AWS identity, and can hold no duty that needs one.",
    );
  });

  it("refuses an id that is taken", () => {
    expect(joinOf(smallOwnership, { ...gus, id: "ada" }, today)).toEqual({
      problem: {
        path: "people.ada",
        message: '"ada" is declared already.',
        fix: "Choose another id, or change what this person does with `keyholder move`.",
      },
    });
  });
});

function join(ownership: Ownership, request: JoinRequest) {
  const change = joinOf(ownership, request, today);
  if ("problem" in change) throw new Error(change.problem.message);
  return change;
}
