import type { AccessPlan } from "../../../access/plan.ts";
import { planAccess } from "../../../access/planAccess.ts";
import type { PolicyDocument } from "../../../access/iam/policyDocument.ts";
import { isWrong, matrixProblems, separationMatrix } from "../../../access/separation/separationMatrix.ts";
import { separationProofs } from "../../../access/separation/separationProofs.ts";
import { formatProblem } from "../../../model/index.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";
import { stacks } from "../../support/stacks.ts";
import { change } from "../../support/change.ts";

describe.each(stacks)("the separation of %s", (_, ownership) => {
  const plan = planAccess(ownership);

  it("lets every role do everything of its own duty and nothing of the three others", () => {
    const rows = separationMatrix(ownership, plan, today);
    const trials = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.trials));

    expect(matrixProblems(rows)).toEqual([]);
    expect(trials.filter(isWrong)).toEqual([]);
    for (const { duty, cells } of rows) {
      const own = cells.find((cell) => cell.duty === duty);
      expect(own?.trials.length).toBeGreaterThan(0);
      expect(own?.trials.every(({ verdict }) => verdict === "allowed")).toBe(true);
    }
  });

  it("proves every role inside its envelope, envelopes of different duties disjoint, and no way up", () => {
    const { problems, contained, disjoint, withoutEscalation } = separationProofs(plan);

    expect(problems).toEqual([]);
    expect([contained, withoutEscalation]).toEqual([plan.roles.length, plan.roles.length]);
    expect(disjoint).toBeGreaterThan(plan.roles.length);
  });
});

const plan = planAccess(smallOwnership);
const bucketObjects = "arn:aws:s3:::acorn-shop-production-site/*";

/** The plan with statements added to one role, and to its envelope if it is to be widened too. */
function widened(name: string, document: PolicyDocument["Statement"], envelopeToo: boolean): AccessPlan {
  const add = (policy: PolicyDocument) => ({ ...policy, Statement: [...policy.Statement, ...document] });
  return {
    ...plan,
    roles: plan.roles.map((role) => (role.name === name ? { ...role, permissions: add(role.permissions) } : role)),
    envelopes: plan.envelopes.map((envelope) =>
      envelopeToo && envelope.name === `${name}-envelope`
        ? { ...envelope, document: add(envelope.document) }
        : envelope,
    ),
  };
}

const problemsOf = (changed: AccessPlan) =>
  matrixProblems(separationMatrix(smallOwnership, changed, today)).map(formatProblem);
const unproven = (changed: AccessPlan) => separationProofs(changed).problems.map(formatProblem);

describe("an overlap of duties", () => {
  const overlap = widened(
    "shop-production-monitoring",
    [{ Effect: "Allow", Action: ["s3:PutObject"], Resource: [bucketObjects] }],
    true,
  );

  it("is told with both roles, the action and the resource", () => {
    expect(problemsOf(overlap)).toEqual([
      'role shop-production-monitoring: may do "s3:PutObject" on "arn:aws:s3:::acorn-shop-production-site/", which belongs to deploy, role shop-production-deploy. Give the action to one duty only.',
    ]);
  });

  it("is found in the envelopes, whatever the roles hold", () => {
    expect(unproven(overlap)).toEqual([
      'envelope shop-production-deploy-envelope: shares "s3:PutObject" on "arn:aws:s3:::acorn-shop-production-site/" with envelope shop-production-monitoring-envelope. Give the action to one duty only.',
    ]);
  });
});

describe("a role", () => {
  it("that holds more than its envelope is told with a request that shows it", () => {
    const outside = widened(
      "shop-production-deploy",
      [{ Effect: "Allow", Action: ["s3:PutBucketPolicy"], Resource: ["arn:aws:s3:::acorn-*"] }],
      false,
    );

    expect(unproven(outside)).toEqual([
      'role shop-production-deploy: may do "s3:PutBucketPolicy" on "arn:aws:s3:::acorn-", which is outside of envelope shop-production-deploy-envelope. Widen the envelope by it, or take it from the role.',
    ]);
  });

  it("that can climb is told with the path", () => {
    const climbing = widened(
      "shop-production-secrets",
      [{ Effect: "Allow", Action: ["iam:CreateAccessKey"], Resource: ["arn:aws:iam::111122223333:user/*"] }],
      true,
    );

    expect(unproven(climbing).filter((problem) => problem.includes("climb"))).toEqual([
      'role shop-production-secrets: may climb by iam-002 (iam:CreateAccessKey), for example on "arn:aws:iam::111122223333:user/admin". Allow iam:CreateAccessKey only on "user/${aws:username}".',
    ]);
  });

  it("that is refused what its duty needs is told", () => {
    const empty = {
      ...plan,
      roles: plan.roles.map((role) =>
        role.name === "shop-production-monitoring"
          ? { ...role, permissions: { ...role.permissions, Statement: role.permissions.Statement.slice(1) } }
          : role,
      ),
    };

    expect(problemsOf(empty)[0]).toMatch(
      /^role shop-production-monitoring: is refused "[a-z]+:\w+" on ".+", which the catalogue gives to monitoring\. Add it to the permissions and to the envelope\.$/,
    );
  });

  it("whose access has ended has to be refused everything", () => {
    const lapsing = change(smallOwnership, (copy) => {
      for (const { duties } of Object.values(copy.services)) duties.secrets.onLapse = "revoke";
    });
    const rows = separationMatrix(lapsing, planAccess(lapsing), "2027-06-01");
    const [own] = rows
      .filter(({ duty }) => duty === "secrets")
      .flatMap(({ cells }) => cells.filter((cell) => cell.duty === "secrets"));

    expect(own?.expected).toBe("refused");
    expect(matrixProblems(rows)).toEqual([]);
  });
});
