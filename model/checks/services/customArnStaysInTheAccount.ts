import type { Check } from "../check.ts";
import { parseArn } from "./support/arn.ts";
import { fillName } from "./support/fillName.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { type Placement, placementsOf } from "./support/placements.ts";

/** Region and account may be empty: some services have neither in their ARNs. */
export const customArnStaysInTheAccount: Check = {
  name: "custom-arn-stays-in-the-account",
  description:
    "The ARN of a custom resource lies in the partition, account and region of each environment of its service.",
  find: (ownership) =>
    placementsOf(ownership).flatMap((placement) =>
      placement.service.resources.flatMap((resource, at) => {
        if (resource.kind !== "custom") return [];
        return resource.arns.flatMap((text, index) => {
          const [what, given, wanted] = strayPart(placement, text) ?? [];
          if (what === undefined || given === undefined || wanted === undefined) return [];
          const path = pathTo("services", placement.serviceId, "resources", at, "arns", index);
          const message = `${inQuotes(given)} is not the ${what} of ${pathTo("environments", placement.environmentId)}, which is ${inQuotes(wanted)}.`;
          return [{ path, message, fix: `Write {${what}} in its place.` }];
        });
      }),
    ),
};

function strayPart(placement: Placement, text: string): readonly [string, string, string] | undefined {
  const arn = parseArn(fillName(placement, text));
  if (!arn) return undefined;
  const { partition, id } = placement.account;
  if (arn.partition !== partition) return ["partition", arn.partition, partition];
  if (arn.account !== "" && arn.account !== id) return ["account", arn.account, id];
  if (arn.region !== "" && arn.region !== placement.region) return ["region", arn.region, placement.region];
  return undefined;
}
