import type { Principal } from "../../policy/principal.ts";

/** Whose tokens an issuer signs, which decides what its subject looks like. */
export type IssuerKind =
  | "github"
  | "gitlab"
  | "terraform"
  | "circleci"
  | "bitbucket"
  | "buildkite"
  | "eks"
  | "google"
  | "amazon"
  | "facebook"
  | "cognito"
  /** Known to be shared by many customers. */
  | "shared"
  /** Anything else; taken to be one organisation's own. */
  | "private";

/** The issuer of the tokens that a federated principal stands for. */
export interface Issuer {
  /** As condition keys begin: host, and path where it has one. */
  readonly name: string;
  readonly kind: IssuerKind;
}

const kinds: readonly (readonly [RegExp, IssuerKind])[] = [
  [/^(vs)?token\.actions\.githubusercontent\.com$/, "github"],
  [/^token\.actions\.githubusercontent\.com\/[^/]+$/, "github"],
  [/^[^/]+\/_services\/token$/, "github"],
  [/^[a-z0-9-]+(\.[a-z0-9-]+)*\.actions\.[a-z0-9-]*\.?ghe\.com$|^token\.actions\.[a-z0-9-]+\.ghe\.com$/, "github"],
  [/^gitlab(\.[a-z0-9-]+)+$/, "gitlab"],
  [/^app\.terraform\.io$|^app\.eu\.terraform\.io$/, "terraform"],
  [/^oidc\.circleci\.com(\/org\/[^/]+)?$/, "circleci"],
  [/^api\.bitbucket\.org\/2\.0\/workspaces\/[^/]+\/pipelines-config\/identity\/oidc$/, "bitbucket"],
  [/^agent\.buildkite\.com$/, "buildkite"],
  [/^oidc\.eks\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\/id\/[a-z0-9]+$/, "eks"],
  [/^accounts\.google\.com$/, "google"],
  [/^www\.amazon\.com$/, "amazon"],
  [/^graph\.facebook\.com$/, "facebook"],
  [/^cognito-identity(-us-gov)?\.amazonaws\.com(\.cn)?$/, "cognito"],
  [
    /^(oidc\.codefresh\.io|studio\.datachain\.ai\/api|oidc-configuration\.audit-log\.githubusercontent\.com|api\.pulumi\.com\/oidc|sandboxes\.cloud|scalr\.io|tokens\.cloud\.shisho\.dev|proidc\.upbound\.io|oidc\.vercel\.com)$/,
    "shared",
  ],
];

/**
 * The issuer behind a federated principal; nothing for SAML providers and for `"*"`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html
 */
export function issuerOf(principal: Principal): Issuer | undefined {
  if (principal.kind !== "federated" || principal.provider === "*" || isSaml(principal.provider)) return undefined;
  const marker = ":oidc-provider/";
  const at = principal.provider.indexOf(marker);
  const name = at === -1 ? principal.provider : principal.provider.slice(at + marker.length);
  return { name, kind: issuerKind(name) };
}

/** What is known of an issuer by its name, with or without `https://`. */
export function issuerKind(name: string): IssuerKind {
  const bare = name.toLowerCase().replace(/\/$/, "");
  return kinds.find(([form]) => form.test(bare))?.[1] ?? "private";
}

export function isSaml(provider: string): boolean {
  return provider.includes(":saml-provider/");
}
