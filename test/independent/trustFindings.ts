import type { Ownership } from "../../model/index.ts";
import { type Finding, type Plan, type Role, repeated, type Statement, when } from "./findings.ts";

const subjectForm = /^repo:([\w.-]+)(?:@(\d+))?\/([\w.-]+)(?:@(\d+))?:environment:([^:*?$]+)$/;
const mfa = '{"aws:MultiFactorAuthPresent":["true"]}';

/** What is wrong with who may assume a role. */
export function trustFindings(plan: Plan, ownership: Ownership, today: string): readonly Finding[] {
  const subjects = plan.roles.flatMap(({ key, trust }) =>
    trust.Statement.flatMap(({ Condition }) => subjectsOf(Condition)).map((subject) => ({ key, subject })),
  );
  return [
    ...plan.roles.flatMap((role) => [
      ...when(role.trust.Statement.length === 0, "nobody is trusted", role.key),
      ...role.trust.Statement.flatMap((statement) => statementFindings(plan, role, statement)),
      ...peopleFindings(role, ownership, today),
    ]),
    ...repeated(subjects, ({ subject, key }) => `${key.split("/")[0]} ${subject}`).map(({ key }) => ({
      kind: "subject opens two roles",
      at: key,
    })),
  ];
}

function subjectsOf(conditions: Statement["Condition"] = {}): readonly string[] {
  return Object.entries(conditions.StringEquals ?? {}).flatMap(([key, values]) => (key.endsWith(":sub") ? values : []));
}

function statementFindings(plan: Plan, role: Role, statement: Statement): readonly Finding[] {
  const kinds = Object.keys(statement.Principal ?? {}).join();
  if (statement.Effect === "Allow" && kinds === "Federated") return machineFindings(plan, role, statement);
  if (statement.Effect === "Allow" && kinds === "AWS") return humanFindings(role, statement);
  return [{ kind: "trust statement is of no known form", at: role.key }];
}

function machineFindings(plan: Plan, role: Role, { Principal, Action, Condition = {} }: Statement): readonly Finding[] {
  const provider = plan.oidcProviders.find(({ account }) => account === role.account);
  const host = provider?.url.replace("https://", "") ?? "";
  const equals = Condition.StringEquals ?? {};
  const subjects = equals[`${host}:sub`] ?? [];
  const exact =
    Object.keys(Condition).join() === "StringEquals" &&
    Object.keys(equals).sort().join() === `${host}:aud,${host}:sub` &&
    equals[`${host}:aud`]?.join() === "sts.amazonaws.com" &&
    provider?.clientIds.join() === "sts.amazonaws.com";
  return [
    ...when(Action.join() !== "sts:AssumeRoleWithWebIdentity", "trust has another action", role.key),
    ...when(Principal?.Federated?.join() !== provider?.arn, "provider is not planned", role.key),
    ...when(!exact || subjects.length === 0, "trust is not exact", role.key),
    ...subjects.flatMap((subject) => subjectFindings(plan, role, subject)),
  ];
}

function subjectFindings(plan: Plan, role: Role, subject: string): readonly Finding[] {
  const at = `${role.key} ${subject}`;
  const [, owner, ownerId, name, id, encoded = ""] = subjectForm.exec(subject) ?? [];
  const repository = plan.repositories.find((candidate) => candidate.name === name);
  const door = plan.environments.find(
    (candidate) => candidate.repository === repository?.key && candidate.name === encoded.replaceAll("%3A", ":"),
  );
  if (!repository || owner !== plan.organisation.github) return [{ kind: "subject is not exact", at }];
  const { kind, ...place } = role.purpose.kind === "duty" ? role.purpose : { kind: role.purpose.kind };
  const same =
    door &&
    kind === "duty" &&
    JSON.stringify(place) === JSON.stringify({ service: door.service, environment: door.environment, duty: door.duty });
  const immutable = ownerId === String(plan.organisation.githubId) && id === String(repository.id);
  return [
    ...when(!immutable && (ownerId !== undefined || id !== undefined), "subject has another id", at),
    ...when(!door, "subject has no environment", at),
    ...when(door !== undefined && !same, "environment is of another duty", at),
  ];
}

function humanFindings(role: Role, { Principal, Action, Condition = {} }: Statement): readonly Finding[] {
  const principals = Principal?.AWS ?? [];
  const emergency = role.purpose.kind === "emergency";
  const users = principals.every((principal) => /^arn:aws[\w-]*:iam::\d{12}:user\/[\w+=,.@/-]+$/.test(principal));
  const sessions = principals.every((principal) =>
    /^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+$/.test(principal),
  );
  const operator = users ? "Bool" : "BoolIfExists";
  const wanted = emergency ? "sts:AssumeRole,sts:SetSourceIdentity" : "sts:AssumeRole";
  const source = Condition.Null?.["sts:SourceIdentity"]?.join();
  return [
    ...when(principals.length === 0 || !(users || sessions), "principal is not one person", role.key),
    ...when(JSON.stringify(Condition[operator]) !== mfa, "trust demands no MFA", role.key),
    ...when(Action.join() !== wanted, "trust has another action", role.key),
    ...when(emergency && source !== "false", "emergency has no source identity", role.key),
  ];
}

/** Exactly owner and backup, or the holders, without end; whoever has an end is there by a live exception. */
function peopleFindings(role: Role, ownership: Ownership, today: string): readonly Finding[] {
  const principalOf = (person: string) => {
    const aws = ownership.people[person]?.aws;
    if (aws?.kind === "iam-user") return aws.userArn;
    if (!aws) return `nobody ${person}`;
    const [, partition, , , account, name = ""] = aws.permissionSetRoleArn.split(":");
    return `arn:${partition}:sts::${account}:assumed-role/${name.split("/").at(-1)}/${aws.userName}`;
  };
  const { purpose } = role;
  const declared =
    purpose.kind === "duty"
      ? ownership.services[purpose.service]?.duties[purpose.duty]
      : purpose.kind === "audit"
        ? ownership.audit
        : undefined;
  const always = declared ? [declared.owner, declared.backup] : ownership.emergency.holders;
  const live = Object.values(ownership.exceptions).filter(
    ({ grants, expiresOn }) =>
      purpose.kind === "duty" &&
      grants?.service === purpose.service &&
      grants.environment === purpose.environment &&
      grants.duty === purpose.duty &&
      expiresOn >= today,
  );
  const trusted = role.trust.Statement.flatMap(({ Principal, Condition }) =>
    (Principal?.AWS ?? []).map((principal) => ({
      principal,
      end: Condition?.DateLessThan?.["aws:CurrentTime"]?.join(),
    })),
  );
  const named = (list: readonly string[]) => list.map(principalOf).sort().join();
  const permanent = trusted.filter(({ end }) => end === undefined).map(({ principal }) => principal);
  const ending = trusted.filter(({ end }) => end !== undefined);
  const late = ending.filter(({ principal, end = "" }) =>
    live.some(({ beneficiary, expiresOn }) => {
      const over = new Date(`${expiresOn}T00:00:00Z`).getTime() + 86_400_000;
      return principalOf(beneficiary) === principal && new Date(end).getTime() > over;
    }),
  );
  const beneficiaries = named(live.map(({ beneficiary }) => beneficiary));
  return [
    ...when(permanent.sort().join() !== named(always), "trusts other people", role.key),
    ...when(
      ending
        .map(({ principal }) => principal)
        .sort()
        .join() !== beneficiaries,
      "exceptions differ",
      role.key,
    ),
    ...when(late.length > 0, "exception ends too late", role.key),
  ];
}
