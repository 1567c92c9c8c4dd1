import type { PolicyStatement } from "../../../iam/policy/policy.ts";
import type { Door } from "../../../iam/trust/doors/door.ts";
import { resourceDoors } from "../../../iam/trust/resource/resourceDoors.ts";
import type { StackResource, Value } from "../../../stack/resource.ts";
import { subjectOf } from "../../../stack/subject.ts";
import type { Grant } from "../../grant.ts";
import type { AwsDirectory } from "../awsDirectory.ts";
import { actionText } from "../documents/actionText.ts";
import { readDocument } from "../documents/readDocument.ts";
import { admittedTexts } from "../trust/admittedTexts.ts";
import { endOf, instantText } from "../trust/endOf.ts";
import { holdersOf } from "../trust/holdersOf.ts";

/** A statement that would give more single grants than this is told as one for each principal. */
const mostGrants = 2_000;

/**
 * Whom a resource policy lets do what. A service of AWS that acts for resources of declared accounts only gives nobody anything by itself; its
 * statement is a control. What cannot be seen or read may name anybody.
 */
export function resourceGrants(
  resource: StackResource,
  document: Value | undefined,
  field: string,
  directory: AwsDirectory,
): readonly Grant[] {
  const { policy, hidden, raw } = readDocument(document, "resource");
  const through = subjectOf(resource);
  const doors = policy === undefined ? [] : resourceDoors(policy).filter((door) => !servesOurselves(door, directory));
  const places = [
    ...hidden.map(({ place }) => (place === "" ? field : `${field}.${place}`)),
    ...(raw === undefined ? [] : [field]),
  ];
  return [
    ...doors.flatMap((door) => doorGrants(door, through, directory)),
    ...(policy?.statements ?? []).filter(admitsOthers).flatMap((statement) => exceptGrants(statement, through)),
    ...places.map(
      (place): Grant => ({
        who: { kind: "unknown", id: `${place} of ${through}` },
        can: "use",
        on: through,
        through,
        because: "the policy cannot be told",
      }),
    ),
  ];
}

function doorGrants(door: Door, through: string, directory: AwsDirectory): readonly Grant[] {
  const end = endOf(door.tests);
  const until = end === undefined ? undefined : instantText(end);
  return holdersOf(door, directory).flatMap((who) =>
    deeds(door.statement, through).map(([can, on]) => ({
      who,
      can,
      on,
      through,
      ...(until !== undefined && { until }),
      because: "the policy names them",
    })),
  );
}

/** `Allow` with `NotPrincipal`: everybody but some. */
function admitsOthers({ effect, principal }: PolicyStatement): boolean {
  return effect === "Allow" && principal?.negated === true;
}

function exceptGrants(statement: PolicyStatement, through: string): readonly Grant[] {
  const who = { kind: "principal", id: "anybody" } as const;
  const because = "the policy names only whom it leaves out";
  return deeds(statement, through).map(([can, on]) => ({ who, can, on, through, because }));
}

/** What a statement lets somebody do, and on what; where it means all resources, on the resource that carries the policy. */
function deeds(
  { action, resource }: PolicyStatement,
  through: string,
): readonly (readonly [can: string, on: string])[] {
  const actions = action.negated
    ? [`do everything but ${action.values.map(actionText).sort().join(", ")} on`]
    : [...new Set(action.values.map((value) => (value === "*" ? "do everything on" : actionText(value))))];
  const patterns = resource === undefined || resource.negated ? ["*"] : resource.values;
  const targets = [...new Set(patterns.map((pattern) => (pattern === "*" ? through : pattern)))];
  return actions.length * targets.length > mostGrants
    ? [[`do ${actions.length} things on`, `${targets.length} resources`]]
    : actions.flatMap((can) => targets.map((on) => [can, on] as const));
}

/** Does only a service of AWS come through, and only for resources of accounts that the declaration knows? */
function servesOurselves(door: Door, directory: AwsDirectory): boolean {
  if (door.principal.kind !== "service") return false;
  const accounts = admittedTexts(door, "aws:SourceAccount");
  const arns = admittedTexts(door, "aws:SourceArn")?.map((arn) => arn.split(":")[4] ?? "");
  return [accounts, arns].some((ids) => ids?.every((id) => directory.account(id) !== undefined) === true);
}
