import type { Door } from "../doors/door.ts";
import { beginningOf, everyValue, isExact, keyValues, shownText } from "../doors/keyValues.ts";
import { isAwsService } from "./isAwsService.ts";
import { isOwnedArn } from "./isOwnedArn.ts";
import { limitsAddresses } from "./openAddresses.ts";

/** How closely the conditions of a door name the one who calls, from a single principal to nobody. */
export type CallerNaming =
  | "principal"
  /** Some principals of a known account, by a part of their name. */
  | "part-of-account"
  | "account"
  | "organisation"
  /** The network that the call comes from. */
  | "network"
  /** A shared secret. */
  | "external-id"
  | "address"
  /** Any service of AWS, for whichever customer. */
  | "service"
  /** MFA, of whatever account. */
  | "mfa"
  | "nobody";

/** The closest that the conditions come. Tags, names of sessions and users' names are chosen by the caller's own account. */
export function callerNaming(door: Door): CallerNaming {
  const arn = keyValues(door, "aws:PrincipalArn");
  const of = (key: string) => keyValues(door, key);
  const begins = (key: string, form: RegExp) => everyValue(of(key), (glob) => form.test(beginningOf(glob)));
  if (everyValue(arn, (glob) => glob.literal !== undefined && form.principal.test(glob.literal))) return "principal";
  if (everyValue(arn, (glob) => form.singleSignOn.test(shownText(glob)) || form.session.test(shownText(glob))))
    return "principal";
  if (begins("aws:userid", /^A(ROA|IDA)[A-Z0-9]{12,}(:|$)/)) return "principal";
  if (bindsSource(door)) return "principal";
  if (begins("aws:PrincipalArn", form.part)) return "part-of-account";
  if (
    begins("aws:PrincipalArn", form.account) ||
    isExact(of("aws:PrincipalAccount")) ||
    isExact(of("kms:CallerAccount"))
  )
    return "account";
  if (isExact(of("aws:PrincipalOrgID")) || begins("aws:PrincipalOrgPaths", /^o-[a-z0-9]{10,32}\//))
    return "organisation";
  if (["aws:SourceVpc", "aws:SourceVpce", "aws:Ec2InstanceSourceVpc"].some((key) => isExact(of(key)))) return "network";
  if (isAwsService(door)) return "service";
  if (begins("sts:ExternalId", /./)) return "external-id";
  if (limitsAddresses(door.tests)) return "address";
  return asksForMfa(door) ? "mfa" : "nobody";
}

const form = {
  principal: /^arn:[a-z-]+:(iam|sts)::[0-9]{12}:.+/,
  singleSignOn:
    /^arn:[a-z-]+:iam::[0-9]{12}:role\/aws-reserved\/sso\.amazonaws\.com\/(\*|[a-z0-9*-]+\/)?AWSReservedSSO_[^*]+_\*+$/,
  session: /^arn:[a-z-]+:sts::[0-9]{12}:assumed-role\/[^/*]+\/./,
  part: /^arn:[a-z-]+:(iam|sts)::[0-9]{12}:(role|user|assumed-role)\/./,
  account: /^arn:[a-z-]+:(iam|sts)::[0-9]{12}:/,
};

/** A function, an instance or a service's resource on whose behalf the call is made. */
function bindsSource(door: Door): boolean {
  const accounts = ["aws:SourceAccount", "aws:SourceOrgID"];
  const arns = ["aws:SourceArn", "lambda:SourceFunctionArn", "ec2:SourceInstanceArn"];
  return (
    accounts.some((key) => isExact(keyValues(door, key))) ||
    arns.some((key) => everyValue(keyValues(door, key), isOwnedArn))
  );
}

/** Does only a caller with MFA pass? */
export function asksForMfa({ tests }: Door): boolean {
  return tests.some(({ condition, mustHold }) => {
    const { operator, key, values } = condition;
    if (/^aws:multifactorauthage$/i.test(key)) return mustHold && !operator.ifExists && operator.family === "Numeric";
    if (!/^aws:multifactorauthpresent$/i.test(key)) return false;
    const wanted = mustHold ? "true" : "false";
    const missingPasses = mustHold ? operator.ifExists : !operator.ifExists;
    return operator.family === "Bool" && !missingPasses && values.every((value) => value.toLowerCase() === wanted);
  });
}
