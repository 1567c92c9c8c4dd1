import { resourceFields } from "../../shape/resourceShapes.ts";
import type { Check } from "../check.ts";
import { suggest } from "../suggest.ts";
import { inQuotes } from "../../inQuotes.ts";
import { resourcesOf } from "./support/resourceTexts.ts";

export const resourceKindIsKnown: Check = {
  name: "resource-kind-is-known",
  description: "Every AWS resource is of a kind that the catalogue knows.",
  find: (ownership) =>
    resourcesOf(ownership)
      .filter(({ resource }) => !Object.hasOwn(resourceFields, resource.kind))
      .map(({ path, resource }) => ({
        path: `${path}.kind`,
        message: `${inQuotes(resource.kind)} is not a kind of AWS resource that Keyholder knows.`,
        fix: `Use "custom" or correct the kind${suggest(resource.kind.slice(0, 64), Object.keys(resourceFields))}.`,
      })),
};
