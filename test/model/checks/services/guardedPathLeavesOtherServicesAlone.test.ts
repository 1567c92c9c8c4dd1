import { guardedPathLeavesOtherServicesAlone } from "../../../../model/checks/services/guardedPathLeavesOtherServicesAlone.ts";
import { describeCheck, type SmallOwnership } from "../../../support/checkCases.ts";

describeCheck(guardedPathLeavesOtherServicesAlone, {
  passes: [
    {
      it: "accepts a path in the service's own directory, and one that is nobody's",
      change: (ownership) => monorepo(ownership, ["/billing/infra/", "/tools/"]),
    },
    {
      it: "accepts a directory that only begins with the same letters",
      change: (ownership) => monorepo(ownership, ["/shop-tools/"]),
    },
  ],
  fails: [
    {
      it: "refuses a path in the directory of another service",
      spoil: (ownership) => monorepo(ownership, ["/billing/infra/", "/shop/infra/"]),
      problems: [
        'services.billing.duties.deploy.paths[1]: "/shop/infra/" lies in the directory of services.shop. Leave it to that service, or name a path of this one.',
      ],
    },
    {
      it: "refuses the whole directory of another service",
      spoil: (ownership) => monorepo(ownership, ["/shop"]),
      problems: [
        'services.billing.duties.deploy.paths[0]: "/shop" lies in the directory of services.shop. Leave it to that service, or name a path of this one.',
      ],
    },
  ],
});

/** Puts billing beside shop into one repository; billing's deploy duty guards these paths. */
function monorepo(ownership: SmallOwnership, paths: string[]): void {
  const { shop } = ownership.services;
  ownership.repositories.shop.layout = "monorepo";
  shop.directory = "/shop/";
  const deploy = { ...shop.duties.deploy, paths };
  ownership.services.billing = {
    ...shop,
    directory: "/billing/",
    duties: { ...shop.duties, deploy, provisioning: { ...shop.duties.provisioning, paths: [] } },
  };
}
