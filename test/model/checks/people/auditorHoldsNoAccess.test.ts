import { auditorHoldsNoAccess } from "../../../../model/checks/people/auditorHoldsNoAccess.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(auditorHoldsNoAccess, {
  passes: [
    {
      it: "accepts an auditor who is an engineer without a duty",
      change: (o) => {
        o.services.shop.engineers = ["eve"];
      },
    },
  ],
  fails: [
    {
      it: "refuses whoever holds a duty of a service, emergency access or an exception",
      spoil: (o) => {
        o.services.shop.duties.deploy.owner = "eve";
        o.services.shop.duties.secrets.backup = "eve";
        o.emergency.holders = ["ada", "eve"];
        o.exceptions = { late: anException({ beneficiary: "eve" }), later: anException({ beneficiary: "fay" }) };
      },
      problems: [
        'audit.owner: "eve" would check their own access: services.shop.duties.deploy.owner, services.shop.duties.secrets.backup, emergency.holders[1] and 1 more. Name somebody who holds no access.',
        'audit.backup: "fay" would check their own access: exceptions.later.beneficiary. Name somebody who holds no access.',
      ],
    },
    {
      it: "refuses an owner of the GitHub organisation",
      spoil: (o) => {
        o.people.fay.github.organisationOwner = true;
      },
      problems: [
        'audit.backup: "fay" would check their own access: people.fay.github.organisationOwner. Name somebody who holds no access.',
      ],
    },
  ],
});
