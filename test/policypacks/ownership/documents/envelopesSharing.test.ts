import { patternsOverlap } from "../../../../access/iam/patternsOverlap.ts";
import type { PlannedEnvelope } from "../../../../access/index.ts";
import { envelopesSharing } from "../../../../policypacks/ownership/documents/envelopesSharing.ts";
import { plannedPolicy } from "../../../../policypacks/ownership/documents/plannedPolicy.ts";
import { contextOf } from "../../support/contextOf.ts";

const { plan } = contextOf();
const policyOf = ({ document }: PlannedEnvelope) => {
  const policy = plannedPolicy(document, "boundary");
  if (policy === undefined) throw new Error("no policy");
  return policy;
};
const duties = plan.envelopes.filter(({ purpose }) => purpose.kind === "duty");
const dutyOf = ({ purpose }: PlannedEnvelope) => (purpose.kind === "duty" ? purpose.duty : undefined);

/** As plainly as it can be written. */
function share(one: PlannedEnvelope, other: PlannedEnvelope): boolean {
  return one.document.Statement.some(({ Effect, Action: actions, Resource: resources = ["*"] }) =>
    other.document.Statement.some(
      ({ Action, Resource = ["*"] }) =>
        Effect === "Allow" &&
        actions.some((action) => Action.some((theirs) => theirs.toLowerCase() === action.toLowerCase())) &&
        resources.some((resource) => Resource.some((theirs) => patternsOverlap(resource, theirs))),
    ),
  );
}

describe("envelopesSharing", () => {
  it("names the envelopes of other duties of the account with an action and a resource in common", () => {
    for (const own of duties) {
      const near = new Set(envelopesSharing(own, policyOf(own), plan));
      const far = duties.filter(
        (other) => !near.has(other) && other.account === own.account && dutyOf(other) !== dutyOf(own),
      );
      for (const other of near) expect([other.account, dutyOf(other) === dutyOf(own)]).toEqual([own.account, false]);
      expect([...near].every((other) => share(own, other))).toBe(true);
      expect(far.some((other) => share(own, other))).toBe(false);
    }
  });

  it("finds the policy of one duty in the envelope of another", () => {
    for (const own of duties)
      for (const other of duties.filter(({ account }) => account === own.account))
        expect(envelopesSharing(own, policyOf(other), plan).includes(other)).toBe(dutyOf(other) !== dutyOf(own));
  });

  it("names all of other duties for a policy with a pattern, and none for what is no duty's", () => {
    const [own] = duties;
    const [statement] = own === undefined ? [] : policyOf(own).statements;
    if (own === undefined || statement === undefined) throw new Error("no envelope");
    const wild = { ...policyOf(own), statements: [{ ...statement, action: { negated: false, values: ["iam:*"] } }] };
    const others = duties.filter((other) => other.account === own.account && dutyOf(other) !== dutyOf(own));
    expect(envelopesSharing(own, wild, plan)).toEqual(others);
    expect(envelopesSharing({ ...own, purpose: { kind: "blocked" } }, wild, plan)).toEqual([]);
  });
});
