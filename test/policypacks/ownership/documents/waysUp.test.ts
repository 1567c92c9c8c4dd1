import { findEscalations } from "../../../../access/iam/escalation/findEscalations.ts";
import { allPaths } from "../../../../access/iam/escalation/paths/allPaths.ts";
import type { Policy } from "../../../../access/iam/policy/policy.ts";
import { policyOf } from "../../../../policypacks/ownership/documents/readPolicy.ts";
import { waysUp } from "../../../../policypacks/ownership/documents/waysUp.ts";
import { allowing, documentOf } from "../rules/support/aws.ts";

function policyAllowing(actions: readonly string[]): Policy {
  const policy = policyOf(documentOf(allowing([...actions], "*")), "identity");
  if (policy === undefined) throw new Error("no policy");
  return policy;
}

describe("waysUp", () => {
  it("finds what findEscalations finds, for the actions of every path alone", () => {
    for (const { steps } of allPaths) {
      const actions = steps.flatMap((step) =>
        ("action" in step ? [step] : step.slice(0, 1)).map(({ action }) => action),
      );
      const policy = policyAllowing(actions);
      const ids = findEscalations({ identity: [policy] }).map(({ path }) => path.id);
      expect(waysUp(policy, undefined).map(({ path }) => path.id)).toEqual(ids);
    }
  });

  it("finds nothing inside a boundary that leaves no way up", () => {
    expect(waysUp(policyAllowing(["iam:*"]), policyAllowing(["s3:ListAllMyBuckets"]))).toEqual([]);
  });

  it("finds what both the policy and its boundary leave open", () => {
    const ways = waysUp(
      policyAllowing(["iam:PutRolePolicy", "iam:CreateAccessKey"]),
      policyAllowing(["iam:PutRolePolicy"]),
    );
    expect(ways.map(({ path }) => path.id)).toEqual(["iam-005"]);
  });
});
