import type { Principal } from "../../../iam/policy/principal.ts";
import type { Door } from "../../../iam/trust/doors/door.ts";
import { keyValues } from "../../../iam/trust/doors/keyValues.ts";
import { issuerOf } from "../../../iam/trust/web/issuer.ts";
import type { GrantHolder } from "../../grant.ts";
import type { AwsDirectory } from "../awsDirectory.ts";
import { principalText } from "../documents/principalText.ts";
import { admittedTexts } from "./admittedTexts.ts";

/** Everybody who comes through a door: one by one where it names them, and as the document spells them where the declaration does not know them. */
export function holdersOf(door: Door, directory: AwsDirectory): readonly GrantHolder[] {
  const { principal } = door;
  if (principal.kind === "arn") return [holderOfArn(principal.arn, directory)];
  if (principal.kind === "unique-id") return [{ kind: "broken", id: principal.id }];
  if (principal.kind === "federated") return holdersOfTokens(door, principal, directory);
  const named = principal.kind === "account" || principal.kind === "anyone" ? callers(door) : undefined;
  return named?.map((arn) => holderOfArn(arn, directory)) ?? [{ kind: "principal", id: principalText(principal) }];
}

/** The person behind an ARN, or the ARN. */
function holderOfArn(arn: string, directory: AwsDirectory): GrantHolder {
  const person = directory.person(arn);
  return person === undefined ? { kind: "principal", id: arn } : { kind: "person", id: person };
}

/** Where a whole account or everybody is named, the callers that a condition lists. */
function callers(door: Door): readonly string[] | undefined {
  return keyValues(door, "aws:PrincipalArn").mayMiss ? undefined : admittedTexts(door, "aws:PrincipalArn");
}

/** Tokens of an identity provider, by the subjects that the conditions list. */
function holdersOfTokens(door: Door, principal: Principal, directory: AwsDirectory): readonly GrantHolder[] {
  const provider = principalText(principal);
  const issuer = issuerOf(principal);
  const subjects = admittedTexts(door, issuer === undefined ? "SAML:sub" : `${issuer.name}:sub`);
  if (subjects === undefined) return [{ kind: "principal", id: provider }];
  return subjects.map((subject) => {
    const workflow = issuer === undefined ? undefined : directory.workflow(subject, issuer.name);
    if (workflow !== undefined) return { kind: "workflow", id: workflow };
    return { kind: "principal", id: issuer?.kind === "github" ? subject : `${subject} of ${provider}` };
  });
}
