import { guardNames, privilegedNames, rolesOfAdministration, rolesOfProducts } from "./names.ts";

function iam(type: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `arn:\${partition}:iam::\${account}:${type}/${name}`);
}

/** Things of IAM that a step is made on. */
export const iamTargets = {
  none: ["*"],

  "assumable-role": iam("role", [...privilegedNames, ...rolesOfAdministration]),
  "privileged-role": iam("role", [...privilegedNames, ...rolesOfAdministration, ...rolesOfProducts]),
  // Another user whose name begins or ends with the caller's.
  "privileged-user": iam("user", [...privilegedNames, "${aws:username}-2", "2-${aws:username}"]),
  "privileged-group": iam("group", privilegedNames),
  "privileged-policy": iam("policy", privilegedNames),
  "boundary-policy": iam("policy", guardNames),
  "root-user": ["arn:${partition}:iam::${account}:root"],
  "self-user": iam("user", ["${aws:username}"]),
  "own-role": iam("role", ["${name}"]),
  "own-user": iam("user", ["${name}"]),
  "own-group": iam("group", ["${name}"]),
  "own-policy": iam("policy", ["${name}"]),
  "own-instance-profile": iam("instance-profile", ["${name}"]),
  "own-mfa-device": iam("mfa", ["${name}"]),
  "own-saml-provider": iam("saml-provider", ["${name}"]),
  "own-oidc-provider": iam("oidc-provider", ["${name}"]),
} as const;
