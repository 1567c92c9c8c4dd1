import type { StackResource } from "../../../../../access/stack/resource.ts";
import type { ReadFor } from "../../../../../access/stack/read/stackReading.ts";

export const of: ReadFor = { stack: "prod", project: "shop" };

const plain = { protect: false, ignoreChanges: [] };
const urn = (type: string, name: string) => `urn:pulumi:prod::shop::${type}::${name}`;

export const root: StackResource = {
  urn: urn("pulumi:pulumi:Stack", "shop-prod"),
  type: "pulumi:pulumi:Stack",
  name: "shop-prod",
  properties: {},
  options: plain,
};

export const aws: StackResource = {
  urn: urn("pulumi:providers:aws", "main"),
  type: "pulumi:providers:aws",
  name: "main",
  properties: { region: "eu-central-1", version: "7.48.0" },
  options: plain,
};

/** Made by the engine itself: a preview shows it by its name and the configuration only. */
export const github: StackResource = {
  urn: urn("pulumi:providers:github", "default_6_15_0"),
  type: "pulumi:providers:github",
  name: "default_6_15_0",
  properties: { owner: "acorn", version: "6.15.0" },
  options: plain,
};

export const role: StackResource = {
  urn: urn("keyholder:aws:AccessRole$aws:iam/role:Role", "web::deploy"),
  type: "aws:iam/role:Role",
  name: "web::deploy",
  properties: { name: "web-deploy", assumeRolePolicy: '{"Version":"2012-10-17","Statement":[]}', tags: { a: "ü" } },
  provider: { urn: aws.urn, type: aws.type, name: aws.name },
  options: plain,
};

export const team: StackResource = {
  urn: urn("github:index/team:Team", "web"),
  type: "github:index/team:Team",
  name: "web",
  properties: { name: "web", privacy: "closed" },
  provider: { urn: github.urn, type: github.type, name: github.name },
  options: { protect: true, ignoreChanges: ["etag"] },
};

/** The smallest stack with everything that a reader meets. */
export const smallStack: readonly StackResource[] = [root, aws, github, role, team];
