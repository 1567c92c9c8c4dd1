import { teamSlugsDoNotCollide } from "../../../../model/checks/services/teamSlugsDoNotCollide.ts";
import { describeCheck } from "../../../support/checkCases.ts";

describeCheck(teamSlugsDoNotCollide, {
  passes: [
    {
      it: "accepts a service whose id continues another's",
      change: (ownership) => {
        ownership.services["shop-api"] = ownership.services.shop;
      },
    },
  ],
  fails: [
    {
      it: "refuses an id that is the team of another service's duty",
      spoil: (ownership) => {
        ownership.services["shop-deploy"] = ownership.services.shop;
      },
      problems: [
        'services.shop-deploy: Its team "shop-deploy" has the slug of a team of services.shop. Choose another id for the service.',
      ],
    },
    {
      it: "refuses an id that is a team of the organisation",
      spoil: (ownership) => {
        ownership.services["policy-owners"] = ownership.services.shop;
      },
      problems: [
        'services.policy-owners: Its team "policy-owners" has the slug of a team of the organisation. Choose another id for the service.',
      ],
    },
    {
      it: "refuses an id that is the team of another service's bots",
      spoil: (ownership) => {
        ownership.services["shop-bots"] = ownership.services.shop;
      },
      problems: [
        'services.shop-bots: Its team "shop-bots" has the slug of a team of services.shop. Choose another id for the service.',
      ],
    },
  ],
});
