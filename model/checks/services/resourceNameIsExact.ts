import type { Problem } from "../../problem.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { resourceTexts } from "./support/resourceTexts.ts";

/** ARNs of custom resources, which may end in a wildcard, have a check of their own; the name of what AWS tells by an id is free. */
export const resourceNameIsExact: Check = {
  name: "resource-name-is-exact",
  description: "The name of a resource is not empty and names one resource, without wildcard.",
  find: (ownership) =>
    resourceTexts(ownership).flatMap(({ path, text, resource }) => {
      const inNoArn = path.endsWith(".name") && ("ids" in resource || "vpcIds" in resource);
      return resource.kind === "custom" || (inNoArn && text !== "") ? [] : problemsOf(path, text);
    }),
};

function problemsOf(path: string, text: string): readonly Problem[] {
  if (text === "") return [{ path, message: '"" names nothing.', fix: "Write the name that it has in AWS." }];
  if (/[*?]/.test(text))
    return [
      {
        path,
        message: `${inQuotes(text)} has a wildcard.`,
        fix: "Name each resource in full: a wildcard reaches those of others.",
      },
    ];
  if (/[^\x21-\x7e]|\$/.test(text))
    return [
      {
        path,
        message: `${inQuotes(text)} has a character that no ARN takes.`,
        fix: "Write the name that it has in AWS.",
      },
    ];
  return [];
}
