import { inQuotes, type Ownership, type Problem } from "../../model/index.ts";
import { planEnvironmentName } from "./names.ts";

/**
 * A problem where access would be changed in the environment of previews: nobody has read what runs there. GitHub compares names without
 * regard to letter case.
 */
export function oneDoorForBoth({ pipeline }: Ownership): readonly Problem[] {
  if (pipeline.environment.toLowerCase() !== planEnvironmentName) return [];
  const message = `${inQuotes(pipeline.environment)} is the environment of previews, which nobody reviews.`;
  return [{ path: "pipeline.environment", message, fix: 'Choose another name, for example "keyholder-apply".' }];
}
