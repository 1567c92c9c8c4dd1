import type { PolicyKind } from "../policy.ts";

/** What the statements of one kind of policy have, beyond what all have. */
export interface PolicyGrammar {
  readonly kind: PolicyKind;
  /** With its article, for messages. */
  readonly name: string;
  /** Elements that a statement cannot have. Of Principal, Action, Resource and their opposites it needs one each, where one is left. */
  readonly prohibited: readonly string[];
  /** The principal is `"*"` and nothing else. */
  readonly everybodyOnly: boolean;
  /** Refused without it, and refused with an older one. */
  readonly needsVersion2012: boolean;
  /** Missing parts of an ARN are `*`. */
  readonly completesArns: boolean;
  /** IAM itself takes only tab, LF, CR and U+0020 to U+00FF. */
  readonly latinOnly: boolean;
  /** A Sid of letters and digits; the services that store resource policies take more. */
  readonly plainSid: boolean;
}

const attached = {
  prohibited: ["Principal", "NotPrincipal"],
  everybodyOnly: false,
  needsVersion2012: false,
  completesArns: true,
  latinOnly: true,
  plainSid: true,
} as const;

const grammars: { readonly [kind in PolicyKind]: Omit<PolicyGrammar, "kind"> } = {
  identity: { ...attached, name: "an identity policy" },
  boundary: { ...attached, name: "a permissions boundary", needsVersion2012: true },
  session: { ...attached, name: "a session policy" },
  scp: { ...attached, name: "a service control policy", needsVersion2012: true, latinOnly: false },
  rcp: {
    ...attached,
    name: "a resource control policy",
    prohibited: ["NotPrincipal", "NotAction"],
    everybodyOnly: true,
    needsVersion2012: true,
    completesArns: false,
    latinOnly: false,
  },
  trust: {
    ...attached,
    name: "a trust policy",
    prohibited: ["NotPrincipal", "Resource", "NotResource"],
  },
  resource: {
    ...attached,
    name: "a resource policy",
    prohibited: [],
    completesArns: false,
    latinOnly: false,
    plainSid: false,
  },
};

/**
 * The grammar of a kind of policy.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function policyGrammar(kind: PolicyKind): PolicyGrammar {
  return { kind, ...grammars[kind] };
}
