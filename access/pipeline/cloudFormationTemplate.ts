import type { PlannedOidcProvider, PlannedPipelineRole, Tags } from "../plan.ts";
import type { AccountBootstrap } from "./planBootstrap.ts";
import { stateResources } from "./stateResources.ts";

/** A CloudFormation template, as plain data. */
export interface CloudFormationTemplate {
  readonly AWSTemplateFormatVersion: "2010-09-09";
  readonly Description: string;
  readonly Resources: { readonly [id: string]: CloudFormationResource };
  readonly Outputs: { readonly [id: string]: { readonly Description: string; readonly Value: unknown } };
}

export interface CloudFormationResource {
  readonly Type: string;
  readonly DependsOn?: readonly string[];
  /** What everybody's access hangs on stays when the stack of the template is deleted. */
  readonly DeletionPolicy?: "Retain";
  readonly UpdateReplacePolicy?: "Retain";
  readonly Properties: { readonly [property: string]: unknown };
}

const providerId = "GitHubOidcProvider";

/** The template of one account: the two roles inside their boundaries, and in the hub the OIDC provider, the bucket and the key. */
export function cloudFormationTemplate(bootstrap: AccountBootstrap): CloudFormationTemplate {
  const { key, roles, oidcProvider, state } = bootstrap;
  const after = oidcProvider ? [providerId] : [];
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: `Keyholder's pipeline in account ${key}. Printed by keyholder bootstrap; change the declaration, not this file.`,
    Resources: {
      ...(oidcProvider && { [providerId]: providerResource(oidcProvider) }),
      ...Object.assign({}, ...roles.map((role) => roleResources(role, after))),
      ...(state && stateResources(state)),
    },
    Outputs: Object.fromEntries(
      roles.map((role) => [
        `${idOf(role)}Arn`,
        { Description: role.description, Value: { "Fn::GetAtt": [idOf(role), "Arn"] } },
      ]),
    ),
  };
}

function providerResource({ url, clientIds, tags }: PlannedOidcProvider): CloudFormationResource {
  return {
    Type: "AWS::IAM::OIDCProvider",
    DeletionPolicy: "Retain",
    UpdateReplacePolicy: "Retain",
    Properties: { Url: url, ClientIdList: clientIds, Tags: tagList(tags) },
  };
}

function roleResources(role: PlannedPipelineRole, after: readonly string[]) {
  const { name, path, description, trust, permissions, boundary, maxSessionSeconds, tags } = role;
  const boundaryId = `${idOf(role)}Boundary`;
  return {
    [boundaryId]: {
      Type: "AWS::IAM::ManagedPolicy",
      Properties: {
        ManagedPolicyName: boundary.name,
        Path: path,
        Description: `The most that ${name} can ever do.`,
        PolicyDocument: boundary.document,
      },
    },
    [idOf(role)]: {
      Type: "AWS::IAM::Role",
      ...(after.length > 0 && { DependsOn: after }),
      Properties: {
        RoleName: name,
        Path: path,
        Description: description,
        AssumeRolePolicyDocument: trust,
        MaxSessionDuration: maxSessionSeconds,
        PermissionsBoundary: { Ref: boundaryId },
        Policies: [{ PolicyName: "permissions", PolicyDocument: permissions }],
        Tags: tagList(tags),
      },
    },
  };
}

function idOf({ identity }: PlannedPipelineRole): string {
  return identity === "plan" ? "PlanRole" : "ApplyRole";
}

function tagList(tags: Tags): readonly { readonly Key: string; readonly Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
