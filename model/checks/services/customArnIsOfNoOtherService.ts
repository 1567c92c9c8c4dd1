import { inQuotes } from "../../inQuotes.ts";
import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { type Arn, parseArn } from "./support/arn.ts";
import { type DeclaredArn, declaredArns } from "./support/declaredArns.ts";
import { fillName } from "./support/fillName.ts";
import { placementsOf } from "./support/placements.ts";

/** Otherwise the escape hatch would be a door into what others own. Two custom resources of one ARN are left to `resource-belongs-to-one-service`. */
export const customArnIsOfNoOtherService: Check = {
  name: "custom-arn-is-of-no-other-service",
  description: "The ARN of a custom resource neither names nor covers a resource that another service declares.",
  find: (ownership) => {
    const placements = placementsOf(ownership);
    const declared = placements.flatMap(declaredArns);
    return placements.flatMap((placement) =>
      placement.service.resources.flatMap((resource, at) => {
        if (resource.kind !== "custom") return [];
        return resource.arns.flatMap((arn, index) => {
          const text = fillName(placement, arn);
          const parsed = parseArn(text);
          const other =
            parsed && declared.find((one) => one.placement.serviceId !== placement.serviceId && reaches(parsed, one));
          if (!other) return [];
          const path = pathTo("services", placement.serviceId, "resources", at, "arns", index);
          const message = `${inQuotes(text)} in ${placement.environmentId} reaches ${other.path} in ${other.placement.environmentId}.`;
          return [{ path, message, fix: "Leave it to the service that owns it, or name another resource." }];
        });
      }),
    );
  },
};

/** True if the ARN is that of the resource, of something inside it, or ends in a wildcard that covers it. */
function reaches(arn: Arn, { placement, awsService, text }: DeclaredArn): boolean {
  const { account, region } = placement;
  if (arn.awsService !== awsService || arn.partition !== account.partition) return false;
  if ((arn.account !== "" && arn.account !== account.id) || (arn.region !== "" && arn.region !== region)) return false;
  const given = arn.resource.replace(/^autoScalingGroup:[^:]*:/, "autoScalingGroup:*:");
  const below = /^(.*[/:])\*$/.exec(given)?.[1];
  if (below !== undefined && text.startsWith(below)) return true;
  const exact = below === undefined ? given : below.slice(0, -1);
  if (!exact.startsWith(text)) return false;
  const rest = exact.slice(text.length);
  return /^([/:]|$)/.test(rest) || (awsService === "secretsmanager" && /^-[A-Za-z0-9]{6}$/.test(rest));
}
