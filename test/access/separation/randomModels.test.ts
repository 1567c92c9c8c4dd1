import fc from "fast-check";
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
  })
  .map(({ resources, byWorkflow }) =>
    change(smallOwnership, (copy) => {
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
});
