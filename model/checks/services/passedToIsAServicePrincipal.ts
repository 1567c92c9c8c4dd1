import type { Check } from "../check.ts";
import { inQuotes } from "./support/inQuotes.ts";
import { resourcesOf } from "./support/resourceTexts.ts";

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services */
export const passedToIsAServicePrincipal: Check = {
  name: "passed-to-is-a-service-principal",
  description: "A service role is passed to one AWS service, by its service principal.",
  find: (ownership) =>
    resourcesOf(ownership).flatMap(({ path, resource }) => {
      if (
        resource.kind !== "service-role" ||
        /^[a-z0-9-]+(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?$/.test(resource.passedTo)
      )
        return [];
      const fix = 'Write the principal of the AWS service, for example "ecs-tasks.amazonaws.com".';
      return [{ path: `${path}.passedTo`, message: `${inQuotes(resource.passedTo)} is not a service principal.`, fix }];
    }),
};
