import fc from "fast-check";
import { parsePolicy } from "../../../access/iam/policy/parsePolicy.ts";
import { parseExpected } from "../../../access/iam/trust/expected/expectedPrincipal.ts";
import { trustAdmits, type TrustCaller } from "../../../access/iam/trust/trustAdmits.ts";
import { trustFindings } from "../../../access/iam/trust/trustFindings.ts";
import { planAccess } from "../../../access/planAccess.ts";
import { matrixProblems, separationMatrix } from "../../../access/separation/separationMatrix.ts";
import { separationProofs } from "../../../access/separation/separationProofs.ts";
import { type AccessDuty, accessDuties, type Ownership } from "../../../model/index.ts";
import { change } from "../../support/change.ts";
import { smallOwnership, today } from "../../support/smallOwnership.ts";
import { allSamples } from "../aws/catalogue/support/grants.ts";

/** Declarations of one or two services with some of everything that the catalogue knows. */
const ownership: fc.Arbitrary<Ownership> = fc
  .record({
    resources: fc.array(fc.uniqueArray(fc.constantFrom(...allSamples), { maxLength: 7 }), {
      minLength: 1,
      maxLength: 2,
    }),
    byWorkflow: fc.subarray([...accessDuties]),
    subjectForm: fc.constantFrom("plain", "immutable", "both"),
  })
  .map(({ resources, byWorkflow, subjectForm }) =>
    change(smallOwnership, (copy) => {
      for (const repository of Object.values(copy.repositories)) repository.subjectForm = subjectForm;
      for (const [at, declared] of resources.entries()) {
        for (const shop of Object.values(structuredClone(smallOwnership).services)) {
          const duty = (name: AccessDuty) => ({ ...shop.duties[name], byWorkflow: byWorkflow.includes(name) });
          const duties = {
            deploy: duty("deploy"),
            provisioning: duty("provisioning"),
            secrets: duty("secrets"),
            monitoring: duty("monitoring"),
          };
          Object.assign(copy.services, { [at === 0 ? "shop" : "kiosk"]: { ...shop, resources: declared, duties } });
        }
      }
    }),
  );

describe("any declaration", () => {
  it("makes roles that keep to their duty and envelope, and from which no known path leads to more", () => {
    let roles = 0;
    fc.assert(
      fc.property(ownership, (declared) => {
        const plan = planAccess(declared);
        roles += plan.roles.length;
        // Two services with the same resource are refused by the checks of the model.
        const ofShop = ({ name }: { readonly name: string }) => !name.startsWith("kiosk");
        const separate = { ...plan, roles: plan.roles.filter(ofShop), envelopes: plan.envelopes.filter(ofShop) };
        expect(matrixProblems(separationMatrix(declared, separate, today))).toEqual([]);
        expect(separationProofs(separate).problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(roles).toBeGreaterThan(300);
  });

  it("trusts exactly whom the plan names: proven, and tried with a thousand other tokens for each role", () => {
    let trusted = 0;
    fc.assert(
      fc.property(ownership, fc.infiniteStream(stranger), (declared, strangers) => {
        for (const { trust, trustedPeople, trustedWorkflows } of planAccess(declared).roles) {
          const { policy } = parsePolicy(trust, "trust");
          const subjects = trustedWorkflows.flatMap((workflow) => workflow.subjects);
          const expected = [...trustedPeople.map(({ principal }) => principal), ...subjects].flatMap(
            (text) => parseExpected(text).expected ?? [],
          );
          expect(policy && trustFindings(policy, expected)).toEqual([]);
          if (policy === undefined || subjects.length === 0) continue;
          trusted += 1;
          for (const subject of subjects) expect(trustAdmits(policy, token(subject))).toBe(true);
          const others = Array.from({ length: 1000 }, () => strangers.next().value).filter(
            (one) => !subjects.includes(one),
          );
          expect(others.filter((subject) => trustAdmits(policy, token(subject)) !== false)).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
    expect(trusted).toBeGreaterThan(10);
  });
});

/** Subjects of tokens near those that the small declaration trusts. */
const stranger = fc
  .tuple(
    fc.constantFrom("repo:", "Repo:", "repo: ", ""),
    fc.constantFrom("acorn", "Acorn", "acorn-evil", "acorn@4001", "acorn@4002", "*"),
    fc.constantFrom("shop", "Shop", "shop-evil", "shop@6001", "shop@6002", "kiosk", "*"),
    fc.constantFrom(":environment:", ":ref:refs/heads/", ":pull_request", ":Environment:", "%3Aenvironment%3A"),
    fc.constantFrom(
      "production-deploy",
      "production-provisioning",
      "production-secrets",
      "production",
      "main",
      "*",
      "",
    ),
    fc.constantFrom("", "", " ", "x", "/x"),
  )
  .map(([form, owner, repository, kind, name, end]) => `${form}${owner}/${repository}${kind}${name}${end}`);

function token(subject: string): TrustCaller {
  return {
    kind: "token",
    issuer: "token.actions.githubusercontent.com",
    claims: { aud: "sts.amazonaws.com", sub: subject },
  };
}
