import { queue, secret } from "../../../model/index.ts";
import { ownership as lantern } from "../../../stacks/lantern/ownership.ts";
import { declared } from "../support/declared.ts";
import { service } from "./inDraft.ts";
import type { Draft, ReviewCase } from "./reviewCase.ts";

/** What runs, and where it runs. */
export const serviceCases: readonly ReviewCase[] = [
  {
    name: "resource-added",
    kind: "a resource of a service",
    change: (draft) => add(draft, queue({ name: "storefront-{environment}-images" })),
  },
  {
    name: "resource-removed",
    kind: "a resource of a service no longer",
    change: (draft) => remove(draft, "queue"),
  },
  {
    name: "secret-added",
    kind: "a secret of a service",
    change: (draft) => add(draft, secret({ name: "storefront/{environment}/map-token" })),
  },
  {
    name: "environment-moved",
    kind: "an environment is in another region",
    change: (draft) => {
      declared(draft.environments, "production").region = "eu-west-1";
    },
  },
  {
    name: "service-added",
    kind: "a new service with a repository",
    change: (draft) => {
      const { services, repositories } = structuredClone(lantern) as Draft;
      draft.repositories.checkout = declared(repositories, "checkout");
      draft.services.checkout = { ...declared(services, "checkout"), environments: ["production"] };
    },
  },
  {
    name: "environment-added",
    kind: "a service runs in another environment, in an account of its own",
    change: (draft) => {
      const { accounts, environments } = structuredClone(lantern) as Draft;
      draft.accounts.staging = declared(accounts, "staging");
      draft.environments.staging = declared(environments, "staging");
      service(draft, "checkout").environments.push("staging");
    },
  },
  {
    name: "environment-removed",
    kind: "a service no longer runs in an environment",
    change: (draft) => {
      service(draft, "checkout").environments = ["production"];
      delete draft.environments.staging;
      delete draft.accounts.staging;
    },
  },
  {
    name: "service-removed",
    kind: "a service is gone",
    change: (draft) => {
      delete draft.services.checkout;
      delete draft.repositories.checkout;
    },
  },
];

type Resource = Draft["services"][string]["resources"][number];

function add(draft: Draft, resource: ReturnType<typeof queue | typeof secret>): void {
  service(draft).resources.push(structuredClone(resource) as Resource);
}

function remove(draft: Draft, kind: Resource["kind"]): void {
  service(draft).resources = service(draft).resources.filter((resource) => resource.kind !== kind);
}
