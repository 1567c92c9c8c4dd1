import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathBelow } from "../pathTo.ts";
import { resourcesOf } from "./support/resourceTexts.ts";

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services */
export const servicePrincipalIsWellFormed: Check = {
  name: "service-principal-is-well-formed",
  description: "An AWS service that runs as a role or calls a function is named by its service principal.",
  find: (ownership) =>
    resourcesOf(ownership).flatMap(({ path, resource }) => {
      if (resource.kind === "service-role") return problemsOf(`${path}.passedTo`, resource.passedTo);
      if (resource.kind !== "lambda-function") return [];
      return (resource.invokedBy ?? []).flatMap((text, at) => problemsOf(pathBelow(path, "invokedBy", at), text));
    }),
};

function problemsOf(path: string, text: string): readonly Problem[] {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)?\.amazonaws\.com(\.cn)?$/.test(text)) return [];
  const fix = 'Write the principal of the AWS service, for example "ecs-tasks.amazonaws.com".';
  return [{ path, message: `${inQuotes(text)} is not a service principal.`, fix }];
}
