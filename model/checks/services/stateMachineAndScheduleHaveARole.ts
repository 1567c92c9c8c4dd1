import type { ResourceKind } from "../../resources/index.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";

/** What cannot be made without a role that it runs as, and the AWS service that the role is passed to. */
const runsAs: { readonly [K in ResourceKind]?: { readonly what: string; readonly awsService: string } } = {
  "state-machine": { what: "A state machine", awsService: "states" },
  schedule: { what: "A schedule", awsService: "scheduler" },
};

/** @see https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html */
export const stateMachineAndScheduleHaveARole: Check = {
  name: "state-machine-and-schedule-have-a-role",
  description: "A service with a state machine or a schedule declares the role that it runs as.",
  find: ({ services }) =>
    Object.entries(services).flatMap(([id, { resources }]) =>
      resources.flatMap((resource, at) => {
        const { what, awsService } = own(runsAs, resource.kind) ?? {};
        if (what === undefined || awsService === undefined) return [];
        // In other partitions the principal may carry a region or end in ".cn".
        const principal = new RegExp(`^${awsService}(\\.[a-z0-9-]+)?\\.amazonaws\\.com(\\.cn)?$`);
        if (resources.some((other) => other.kind === "service-role" && principal.test(other.passedTo))) return [];
        const passedTo = inQuotes(`${awsService}.amazonaws.com`);
        return [
          {
            path: pathTo("services", id, "resources", at),
            message: `${what} runs as a role, and no serviceRole of ${pathTo("services", id)} is passed to ${passedTo}.`,
            fix: `Declare one: serviceRole({ name: "NAME", passedTo: ${passedTo} }).`,
          },
        ];
      }),
    ),
};
