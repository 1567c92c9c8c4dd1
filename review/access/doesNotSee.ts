/** What a review never sees, by what it was made from; one sentence each. */
export function doesNotSee(kind: "preview" | "states" | "plan"): readonly string[] {
  return [...ofKind[kind], ...always];
}

const ofKind = {
  preview: [
    "What was changed by hand since the last refresh is seen only where the preview refreshed the stack (`--refresh`, or `refresh: always` in Pulumi.yaml).",
  ],
  states: [
    "A state is what Pulumi last knew: what was changed by hand since then is seen after `pulumi refresh` only.",
  ],
  plan: [
    "The declaration is compared with what Pulumi last knew of the stack, and not with AWS and GitHub themselves.",
  ],
} as const;

const always = [
  "Roles, teams and rulesets that no stack manages: neither file holds them.",
  "Who approves which path, where CODEOWNERS is committed by hand: `keyholder codeowners --check` compares the files.",
  "Who belongs to the GitHub organisation, who owns it, and the access keys and passwords of IAM users that were made elsewhere.",
  "Whether the value of a secret changed.",
  "The organisation's service control policies and session policies, which can only take away.",
] as const;
