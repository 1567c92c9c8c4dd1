import type { Glob } from "../../sets/glob.ts";
import type { Door } from "../doors/door.ts";
import { everyValue, beginningOf, keyValues } from "../doors/keyValues.ts";
import type { Found } from "../trustFinding.ts";
import { isOwnedArn } from "./isOwnedArn.ts";

/** Services that take a role only from those who may pass it, for their own function, task or instance. */
const computing = /^(lambda|ec2|ecs-tasks|ecs|eks|pods\.eks|batch|glue|edgelambda|replicator\.lambda)\./;

/**
 * A service as principal.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
export function serviceFindings(door: Door, service: string): readonly Found[] {
  const finding = `Principal::${service}`;
  if (/[*?]/.test(service))
    return [
      {
        ...{ rule: "service-any", finding, severity: "critical" },
        message: `Services are named by the pattern "${service}".`,
        fix: "Name the service.",
      },
    ];
  if (!/\.amazonaws\.com(\.cn)?$|\.(amazon|aws)\.com$|\.aws\.internal$|^[a-z0-9-]+\.(aws|amazon)$/i.test(service))
    return [
      {
        ...{ rule: "service-unknown", finding, severity: "low" },
        message: `"${service}" is none of AWS's domains.`,
        fix: "Correct the name of the service.",
      },
    ];
  if (computing.test(service.toLowerCase()) || bindsSource(door)) return [];
  return [
    {
      ...{ rule: "service-without-source", finding, severity: "note" },
      message: `No condition says for whose resource "${service}" may act.`,
      fix: "Compare aws:SourceArn or aws:SourceAccount, where the service sends them.",
    },
  ];
}

/** Is the resource or the account known for which the service acts? */
export function bindsSource(door: Door): boolean {
  const keys = ["aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner", "sts:ExternalId"];
  return (
    everyValue(keyValues(door, "aws:SourceArn"), (glob) => isOwnedArn(glob) || isNamedBucket(glob)) ||
    keys.some((key) => everyValue(keyValues(door, key), (glob) => beginningOf(glob) !== ""))
  );
}

/** Buckets have no account in their ARN. */
function isNamedBucket(glob: Glob): boolean {
  return /^arn:[a-z-]+:s3:::[a-z0-9]/.test(beginningOf(glob));
}
