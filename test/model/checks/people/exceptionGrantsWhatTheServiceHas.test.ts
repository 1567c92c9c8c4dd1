import { exceptionGrantsWhatTheServiceHas } from "../../../../model/checks/people/exceptionGrantsWhatTheServiceHas.ts";
import { describeCheck } from "../../../support/checkCases.ts";
import { anException } from "../../../support/declared.ts";

describeCheck(exceptionGrantsWhatTheServiceHas, {
  passes: [
    {
      it: "accepts a duty of a service where it runs",
      change: (o) => {
        o.exceptions = { late: anException() };
      },
    },
    {
      it: "leaves what is not declared to its own checks",
      change: (o) => {
        o.exceptions = {
          late: anException({ grants: { service: "oops", environment: "production", duty: "deploy" } }),
          later: anException({ grants: { service: "shop", environment: "oops", duty: "deploy" } }),
        };
      },
    },
  ],
  fails: [
    {
      it: "refuses an environment that the service does not run in, and a duty that it does not have",
      spoil: (o) => {
        o.environments.staging = o.environments.production;
        o.exceptions = {
          late: anException({ grants: { service: "shop", environment: "staging", duty: "admin" as "deploy" } }),
        };
      },
      problems: [
        'exceptions.late.grants.environment: services.shop does not run in "staging". Name one of its environments: "production".',
        'exceptions.late.grants.duty: "admin" is not a duty of services.shop. Name one of its duties: "deploy", "provisioning", "secrets", "monitoring".',
      ],
    },
  ],
});
