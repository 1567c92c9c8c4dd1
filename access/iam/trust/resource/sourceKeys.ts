import { isAwsService } from "../callers/isAwsService.ts";
import { isOwnedArn } from "../callers/isOwnedArn.ts";
import type { Door } from "../doors/door.ts";
import { everyValue, isExact, keyValues } from "../doors/keyValues.ts";

const exactKeys = [
  ...["aws:SourceAccount", "aws:SourceOwner", "aws:SourceOrgID", "aws:SourceVpc", "aws:SourceVpce"],
  ...[
    "aws:VpceAccount",
    "aws:VpceOrgID",
    "kms:CallerAccount",
    "s3:DataAccessPointAccount",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
  ],
  ...[
    "elasticfilesystem:AccessPointArn",
    "aws:PrincipalServiceName",
    "lambda:EventSourceToken",
    "lambda:FunctionUrlAuthType",
  ],
];

/** Do the conditions say from where the call comes, or through which access point? */
export function bindsResource(door: Door): boolean {
  const values = (key: string) => keyValues(door, key);
  if (exactKeys.some((key) => key !== "lambda:FunctionUrlAuthType" && isExact(values(key)))) return true;
  if (["aws:SourceArn", "s3:DataAccessPointArn"].some((key) => everyValue(values(key), isOwnedArn))) return true;
  return isAwsService(door) || onlyThroughMount(door);
}

/** EFS reaches nobody but through a mount target in the file system's own network. */
function onlyThroughMount({ tests }: Door): boolean {
  return tests.some(
    ({ condition: { key, operator, values }, mustHold }) =>
      mustHold &&
      /^elasticfilesystem:accessedviamounttarget$/i.test(key) &&
      operator.family === "Bool" &&
      values.includes("true"),
  );
}
