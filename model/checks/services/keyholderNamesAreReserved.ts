import type { Ownership } from "../../ownership.ts";
import type { Problem } from "../../problem.ts";
import type { ServiceResource } from "../../resources/index.ts";
import { inQuotes } from "../../inQuotes.ts";
import type { Check } from "../check.ts";
import { parseArn } from "./support/arn.ts";
import { fillName } from "./support/fillName.ts";
import { placementsOf } from "./support/placements.ts";
import { resourceTexts } from "./support/resourceTexts.ts";

/** Whoever may change Keyholder's roles, alarms, state or key decides everybody's access. */
export const keyholderNamesAreReserved: Check = {
  name: "keyholder-names-are-reserved",
  description: "No service declares what is Keyholder's own: its names, its state, the key of its state.",
  find: (ownership) => {
    const texts = resourceTexts(ownership);
    const found = placementsOf(ownership).flatMap((placement) =>
      texts
        .filter(({ serviceId }) => serviceId === placement.serviceId)
        .flatMap(({ path, resource, text }) => {
          const name = fillName(placement, text);
          const why = whyReserved(ownership, resource, name);
          return why === undefined
            ? []
            : [{ path, message: `${inQuotes(name)} ${why}.`, fix: "Name another resource." }];
        }),
    );
    return onceEach(found);
  },
};

function whyReserved(ownership: Ownership, resource: ServiceResource, name: string): string | undefined {
  const arn = resource.kind === "custom" ? parseArn(name) : undefined;
  // IAM tells names apart without regard to letter case, and the rest loses nothing by it.
  const names = (arn ? arn.resource.split(/[/:]/) : [name]).map((part) => part.toLowerCase());
  if (names.some((part) => part.startsWith("keyholder-")))
    return 'begins with "keyholder-", as only what is Keyholder\'s own does';
  if (name.toLowerCase().includes("/keyholder/"))
    return 'lies below "/keyholder/", as only what is Keyholder\'s own does';
  const { stateBackend } = ownership.organisation;
  if (stateBackend.kind !== "s3") return undefined;
  const isBucket = resource.kind === "bucket" || arn?.awsService === "s3";
  if (isBucket && names[0] === stateBackend.bucket) return "is the bucket of Keyholder's state";
  // The key itself is known by its alias only; whoever names its id gains nothing, for its own policy lets only the pipeline use it.
  const isAlias = arn?.awsService === "kms" && name.endsWith(`:${stateBackend.kmsKeyAlias}`);
  return isAlias ? "is the key of Keyholder's state" : undefined;
}

/** A name without placeholder is the same in each placement. */
function onceEach(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.path, problem.message]), problem])).values()];
}
