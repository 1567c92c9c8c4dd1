import { guardedPathHasOneDuty } from "../../../../model/checks/services/guardedPathHasOneDuty.ts";
import { describeCheck } from "../../../support/checkCases.ts";

const activity = {
  name: "Policy-as-code authoring",
  raci: { developers: "I", security: "R/A", platform: "R", compliance: "C", leadership: "I" },
} as const;

describeCheck(guardedPathHasOneDuty, {
  passes: [
    {
      it: "accepts a path in the path of another",
      change: (ownership) => {
        ownership.services.shop.duties.secrets.paths = ["/infra/secrets/"];
      },
    },
    {
      it: "accepts the paths of two services in one repository",
      change: (ownership) => {
        const { deploy, provisioning, secrets, monitoring } = ownership.services.shop.duties;
        const duties = {
          deploy: { ...deploy, paths: [] },
          provisioning: { ...provisioning, paths: ["/billing/infra/"] },
          secrets,
          monitoring,
        };
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.billing = { ...ownership.services.shop, duties };
      },
    },
  ],
  fails: [
    {
      it: "names both places",
      spoil: (ownership) => {
        ownership.services.shop.duties.secrets.paths = ["/infra/"];
      },
      problems: [
        'services.shop.duties.secrets.paths[0]: "/infra/" is guarded by services.shop.duties.provisioning.paths[0] as well. Leave it to one of the two, or name a more specific path.',
      ],
    },
    {
      it: "knows the spellings of one path",
      spoil: (ownership) => {
        ownership.services.shop.duties.secrets.paths = ["/infra/**"];
        ownership.services.shop.duties.monitoring.paths = ["/infra"];
      },
      problems: [
        'services.shop.duties.secrets.paths[0]: "/infra/**" is guarded by services.shop.duties.provisioning.paths[0] as well. Leave it to one of the two, or name a more specific path.',
        'services.shop.duties.monitoring.paths[0]: "/infra" is guarded by services.shop.duties.provisioning.paths[0] as well. Leave it to one of the two, or name a more specific path.',
      ],
    },
    {
      it: "holds the paths of an activity against every repository",
      spoil: (ownership) => {
        ownership.responsibilities.activities.push({ ...activity, effect: { kind: "owns-paths", paths: ["/infra/"] } });
      },
      problems: [
        'services.shop.duties.provisioning.paths[0]: "/infra/" is guarded by responsibilities.activities[2].effect.paths[0] as well. Leave it to one of the two, or name a more specific path.',
      ],
    },
    {
      it: "finds a path that two services of one repository guard",
      spoil: (ownership) => {
        ownership.repositories.shop.layout = "monorepo";
        ownership.services.billing = {
          ...ownership.services.shop,
          resources: [],
          duties: {
            ...ownership.services.shop.duties,
            deploy: { ...ownership.services.shop.duties.deploy, paths: [] },
          },
        };
      },
      problems: [
        'services.billing.duties.provisioning.paths[0]: "/infra/" is guarded by services.shop.duties.provisioning.paths[0] as well. Leave it to one of the two, or name a more specific path.',
      ],
    },
  ],
});
