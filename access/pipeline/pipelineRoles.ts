import { type Account, own, type Ownership, type Repository } from "../../model/index.ts";
import { keyholderPath } from "../aws/names.ts";
import { oidcProviderOf } from "../aws/oidcProviders.ts";
import { documentOverLimit } from "../aws/sizeLimits.ts";
import { allowStatements } from "../aws/statements.ts";
import { allow } from "../aws/catalogue/entry.ts";
import { awsAudience, workflowStatements } from "../aws/trust/workflowStatements.ts";
import { sortedEntries } from "../compareText.ts";
import { pipelineEnvironment } from "../github/pipelineEnvironment.ts";
import { isGoverned } from "../github/repositoryUse.ts";
import { subjectClaims } from "../github/subjectClaims.ts";
import { policyDocument, type Statement } from "../iam/policyDocument.ts";
import type { PipelineIdentity, PlannedPipelineRole } from "../plan.ts";
import type { PlanPart } from "../planPart.ts";
import {
  pipelineBoundaryArn,
  pipelineBoundaryName,
  pipelineIdentities,
  pipelineRoleArn,
  pipelineRoleName,
  planEnvironmentName,
} from "./names.ts";
import { oneDoorForBoth } from "./oneDoorForBoth.ts";
import { pipelineDenials } from "./pipelineDenials.ts";
import { type PipelinePlace, pipelinePlace } from "./pipelinePlace.ts";
import { resourcePermissions } from "./resourcePermissions.ts";
import { statePermissions } from "./statePermissions.ts";

const descriptions: { readonly [I in PipelineIdentity]: string } = {
  plan: "Previews the access that a branch or a merge would give. Reads, and changes nothing.",
  apply: "Carries out the access that was merged and reviewed.",
};

/** The roles of the pipeline in every account; none where nobody could come in. */
export function pipelineRoles(ownership: Ownership): PlanPart {
  const hub = own(ownership.accounts, ownership.pipeline.account);
  const home = own(ownership.repositories, ownership.home);
  const places = sortedEntries(ownership.accounts).map(([key, account]) => pipelinePlace(ownership, key, account));
  const roles = pipelineIdentities.flatMap((identity) => {
    const subjects = home && isGoverned(ownership, home) ? subjectsOf(ownership, home, identity) : [];
    if (!hub || subjects.length === 0) return [];
    return places.map((place) => pipelineRole(ownership, { hub, subjects, place }, identity));
  });
  const missing = pipelineIdentities
    .filter((wanted) => !roles.some(({ identity }) => identity === wanted))
    .map((identity) => ({ what: `role ${pipelineRoleName(identity)}`, because: "Nothing could assume it." }));
  return {
    pipelineRoles: roles,
    notPlanned: missing,
    problems: [...oneDoorForBoth(ownership), ...roles.flatMap(sizeProblems)],
  };
}

function subjectsOf(ownership: Ownership, home: Repository, identity: PipelineIdentity): readonly string[] {
  const { github } = ownership.organisation;
  if (identity === "plan") return subjectClaims(github, home, planEnvironmentName);
  // Without a reviewed door nothing is trusted.
  return pipelineEnvironment(ownership).environments.flatMap(({ name }) => subjectClaims(github, home, name));
}

interface Entry {
  readonly hub: Account;
  readonly subjects: readonly string[];
  readonly place: PipelinePlace;
}

function pipelineRole(ownership: Ownership, { hub, subjects, place }: Entry, identity: PipelineIdentity) {
  const { account, accountKey } = place;
  const name = pipelineRoleName(identity);
  const others = Object.values(ownership.accounts).filter(({ id }) => id !== hub.id);
  const enter = others.map((other) => pipelineRoleArn(other, identity));
  const statements = [
    ...allowStatements([
      ...resourcePermissions(place, identity),
      ...statePermissions(ownership, place, identity),
      ...(place.isHub && enter.length > 0 ? [allow(["sts:AssumeRole"], enter)] : []),
    ]),
    ...(identity === "apply" ? pipelineDenials(account) : []),
  ];
  const workflow = {
    kind: "workflow",
    repository: ownership.home,
    of: identity === "plan" ? planEnvironmentName : ownership.pipeline.environment,
    subjects,
    audience: awsAudience,
  } as const;
  const hubRole = pipelineRoleArn(hub, identity);
  const fromHub: Statement = { Effect: "Allow", Principal: { AWS: [hubRole] }, Action: ["sts:AssumeRole"] };
  const role: PlannedPipelineRole = {
    key: `${accountKey}/${name}`,
    account: accountKey,
    identity,
    name,
    path: keyholderPath,
    arn: pipelineRoleArn(account, identity),
    description: descriptions[identity],
    trust: policyDocument(place.isHub ? workflowStatements([workflow], oidcProviderOf(ownership, account)) : [fromHub]),
    enteredBy: place.isHub ? workflow : { kind: "role", arn: hubRole },
    permissions: policyDocument(statements),
    boundary: {
      name: pipelineBoundaryName(identity),
      arn: pipelineBoundaryArn(account, identity),
      document: policyDocument(statements),
    },
    maxSessionSeconds: 3_600,
    tags: { "keyholder:purpose": `pipeline-${identity}` },
  };
  return role;
}

function sizeProblems({ account, name, trust, permissions, boundary }: PlannedPipelineRole) {
  const path = `accounts.${account} (role ${name})`;
  const fix = "Give environments of this account to another account.";
  return [
    ...documentOverLimit(path, "trustPolicy", trust, "Finish the move to one subject form."),
    ...documentOverLimit(path, "inlinePolicies", permissions, fix),
    ...documentOverLimit(`${path} boundary`, "managedPolicy", boundary.document, fix),
  ];
}
