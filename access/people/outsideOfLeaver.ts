import { inQuotes, type Ownership, type Person } from "../../model/index.ts";
import { grantsFromPlan } from "../grants/grantsFromPlan.ts";
import type { AccessPlan } from "../plan.ts";
import { sessionsOf } from "./sessionsOf.ts";
import { secretsToRotate } from "./secretsToRotate.ts";

/** Somebody who leaves, before and after. */
export interface Leaver {
  readonly ownership: Ownership;
  readonly left: Ownership;
  readonly id: string;
  readonly person: Person;
}

/**
 * What somebody keeps who has left, although the plan names them no more; one sentence each.
 *
 * @see https://docs.github.com/en/organizations/managing-membership-in-your-organization/removing-a-member-from-your-organization
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users_remove.html
 * @see https://docs.aws.amazon.com/singlesignon/latest/userguide/howtosessionduration.html
 */
export function outsideOfLeaver(
  { ownership, left, id, person }: Leaver,
  before: AccessPlan,
  after: AccessPlan,
): readonly string[] {
  return [
    ...ofGitHub(ownership, person),
    ...ofAws(ownership, person),
    ...sessionsOf(id, before, after),
    ...secretsToRotate(ownership, left, id),
    ...clones(id, person, before),
    ...bots(ownership, id),
    ...addresses(ownership, id, person),
    ...(ownership.organisation.stateBackend.kind === "pulumi-cloud"
      ? [
          `Remove ${person.name} from the Pulumi Cloud organisation ${inQuotes(ownership.organisation.stateBackend.organisation)}: its members can read the state.`,
        ]
      : []),
    "Everything that the declaration does not name: access to AWS beside Keyholder's roles, other services, devices.",
  ];
}

function ofGitHub({ organisation }: Ownership, { name, github }: Person): readonly string[] {
  const account = `${inQuotes(github.login)} (id ${github.id})`;
  const org = inQuotes(organisation.github.login);
  return [
    ...(github.organisationOwner
      ? [
          `Take the role of owner of the organisation ${org} from ${account} first: an owner reaches every repository, whatever the teams say.`,
        ]
      : []),
    `Remove ${account} from the organisation ${org}: Keyholder takes ${name} out of its teams only, and a member keeps the base permission.`,
    `Personal access tokens, SSH keys and authorised apps of ${account} act as this account: they reach the organisation's private repositories until it is removed.`,
    ...(github.organisationOwner
      ? [
          `Look through deploy keys, webhooks and apps that ${account} has added to repositories: they stay when the member goes.`,
        ]
      : []),
  ];
}

function ofAws({ organisation: { identityCenter } }: Ownership, { name, aws }: Person): readonly string[] {
  if (aws === undefined) return [];
  if (aws.kind === "iam-user")
    return [`Delete the IAM user ${aws.userArn}: its console password, access keys and MFA devices work until then.`];
  const region = identityCenter === undefined ? "" : ` (${identityCenter.region})`;
  return [
    `Disable the user ${inQuotes(aws.userName)} in IAM Identity Center${region} and take its assignments away: ${name} can sign in until then.`,
    `Sessions of the permission set's role ${aws.permissionSetRoleArn} run on until they end, 12 hours at most.`,
  ];
}

function clones(id: string, { name }: Person, before: AccessPlan): readonly string[] {
  const repositories = grantsFromPlan(before)
    .filter(({ who, can }) => who.kind === "person" && who.id === id && (can === "push to" || can === "read"))
    .map(({ on }) => inQuotes(on));
  const named = [...new Set(repositories)].join(", ");
  return named === "" ? [] : [`${name} may keep clones of ${named}, with all that was ever committed to them.`];
}

function bots({ bots: machines = {} }: Ownership, id: string): readonly string[] {
  return Object.entries(machines)
    .filter(([, { owner }]) => owner === id)
    .map(
      ([bot, { github }]) =>
        `Renew password, tokens and keys of the bot ${inQuotes(bot)} (${github.login}): its owner knew them.`,
    );
}

/** An address is text: that it is somebody's own can only be supposed. */
function addresses({ organisation, emergency }: Ownership, id: string, { github, aws }: Person): readonly string[] {
  const user = aws?.kind === "identity-center" ? aws.userName.split("@")[0] : aws?.userArn.split("/").at(-1);
  const names = [id, github.login, user].map((name) => name?.toLowerCase());
  const told = [
    ["organisation.alarms.notify", organisation.alarms.notify],
    ["emergency.notify", emergency.notify],
  ] as const;
  return told.flatMap(([path, list]) =>
    list
      .filter((address) => names.includes(address.split("@")[0]?.toLowerCase()))
      .map((address) => `${path} names ${inQuotes(address)}: replace it there if it is theirs.`),
  );
}
