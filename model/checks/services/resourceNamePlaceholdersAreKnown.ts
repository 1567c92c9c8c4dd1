import type { Check } from "../check.ts";
import { suggest } from "../suggest.ts";
import { placeholders } from "../../fillPlaceholders.ts";
import { inQuotes } from "../../inQuotes.ts";
import { resourceTexts } from "./support/resourceTexts.ts";

export const resourceNamePlaceholdersAreKnown: Check = {
  name: "resource-name-placeholders-are-known",
  description: "The placeholders in a resource's name are ones that Keyholder fills in.",
  find: (ownership) =>
    resourceTexts(ownership).flatMap(({ path, text }) =>
      [...text.matchAll(/\{([^{}]*)\}|[{}]/g)]
        .filter(([, name]) => name === undefined || !(placeholders as readonly string[]).includes(name))
        .map(([whole, name = ""]) => ({
          path,
          message: `${inQuotes(whole)} in ${inQuotes(text)} is not a placeholder.`,
          fix: `Write {environment}, {service}, {account}, {region} or {partition}${suggest(name.slice(0, 64), placeholders)}.`,
        })),
    ),
};
