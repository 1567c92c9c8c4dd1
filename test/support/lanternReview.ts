import type { HolderChanges, ReviewLine, ReviewReport } from "../../review/access/reviewReport.ts";

const urn = (type: string, name: string) =>
  `urn:pulumi:lantern::keyholder::keyholder:index:OwnedAccess$${type}::${name}`;

const deployRole = urn("keyholder:aws:AccessRole$aws:iam/role:Role", "main/storefront-production-deploy");
const stagingRole = urn("keyholder:aws:AccessRole$aws:iam/role:Role", "staging/storefront-staging-deploy");
const deployDoor = urn(
  "keyholder:github:ReviewedEnvironment$github:index/repositoryEnvironment:RepositoryEnvironment",
  "storefront/production-deploy",
);
const deployTeam = urn("keyholder:github:OwnedTeam$github:index/teamMembers:TeamMembers", "storefront-deploy-members");
const ruleset = urn(
  "keyholder:github:ProtectedRefs$github:index/repositoryRuleset:RepositoryRuleset",
  "storefront/keyholder-branches",
);
const emergencyRole = urn("keyholder:aws:AccessRole$aws:iam/role:Role", "main/keyholder-emergency");

function line(id: string, sentence: string, more: Partial<ReviewLine> = {}): ReviewLine {
  return { id, sentence, undo: "", needsDecision: false, resources: [], details: [], ...more };
}

function person(id: string, name: string, changes: Partial<HolderChanges>): HolderChanges {
  return {
    who: { kind: "person", id },
    name: `${name} (${id})`,
    gains: [],
    loses: [],
    keeps: [],
    ...changes,
  };
}

const people: readonly HolderChanges[] = [
  person("leo", "Leo Castellan", {
    loses: [
      line(
        "leo-loses-deploy-storefront-production",
        "Loses deploy of storefront in production, through role storefront-production-deploy, because he is no longer owner of deploy of storefront.",
        {
          resources: [deployRole],
          undo: "Make leo owner or backup of deploy of storefront in stacks/lantern/ownership.ts.",
          details: [
            'Trust of role storefront-production-deploy: "arn:aws:iam::112233445566:user/leo" → nobody in its place.',
          ],
        },
      ),
      line(
        "leo-loses-deploy-storefront-staging",
        "Loses deploy of storefront in staging, through role storefront-staging-deploy, because he is no longer owner of deploy of storefront.",
        {
          resources: [stagingRole],
          undo: "Make leo owner or backup of deploy of storefront in stacks/lantern/ownership.ts.",
        },
      ),
      line(
        "leo-loses-approve-storefront-deploy",
        "Loses approve runs of storefront: production-deploy, staging-deploy, because he is no longer owner of deploy of storefront.",
        { resources: [deployDoor] },
      ),
    ],
    keeps: [
      line(
        "leo-keeps-monitoring-storefront-production",
        "Keeps monitoring of storefront in production, through 2026-12-31 instead of 2026-12-18, because exception leo-watches-storefront ends later.",
        { needsDecision: true, undo: "Set expiresOn of exception leo-watches-storefront back to 2026-12-19." },
      ),
    ],
  }),
  person("omar", "Omar Haddad", {
    gains: [
      line(
        "omar-gains-deploy-storefront-production",
        "Gains deploy of storefront in production, through role storefront-production-deploy, because he became owner of deploy of storefront.",
        {
          needsDecision: true,
          resources: [deployRole],
          undo: "Make leo owner of deploy of storefront again in stacks/lantern/ownership.ts.",
          details: [
            "He owns provisioning of storefront too: deploy and provisioning of a service are with one person.",
            'Trust of role storefront-production-deploy: nobody → "arn:aws:iam::112233445566:user/omar", with aws:MultiFactorAuthPresent.',
          ],
        },
      ),
      line(
        "omar-gains-deploy-storefront-staging",
        "Gains deploy of storefront in staging, through role storefront-staging-deploy, because he became owner of deploy of storefront.",
        {
          needsDecision: true,
          resources: [stagingRole],
          undo: "Make leo owner of deploy of storefront again in stacks/lantern/ownership.ts.",
        },
      ),
      line(
        "omar-gains-paths-storefront-workflows",
        "Gains own paths of storefront: /.github/workflows/, through team storefront-deploy, because he became owner of deploy of storefront.",
        { resources: [deployTeam] },
      ),
    ],
    keeps: [
      line(
        "omar-keeps-approve-storefront-deploy",
        "Keeps approve runs of storefront: production-deploy, staging-deploy, now as owner of deploy of storefront instead of Accountable for CI/CD pipeline hardening.",
        { resources: [deployDoor] },
      ),
    ],
  }),
  {
    who: { kind: "principal", id: "arn:aws:iam::998877665544:role/partner-sync" },
    name: "arn:aws:iam::998877665544:role/partner-sync",
    gains: [
      line(
        "partner-gains-deploy-storefront-staging",
        "Gains deploy of storefront in staging, through role storefront-staging-deploy, for no reason in the declaration.",
        {
          needsDecision: true,
          resources: [stagingRole],
          undo: 'Remove "arn:aws:iam::998877665544:role/partner-sync" from the trust policy of role storefront-staging-deploy.',
        },
      ),
    ],
    loses: [],
    keeps: [],
  },
];

/** What a reader gets to see when omar takes over deploy of storefront of stack lantern, and a few worse things happen beside it. */
export const lanternReview: ReviewReport = {
  schema: "keyholder.review/1",
  stack: "lantern",
  project: "keyholder",
  today: "2026-11-21",
  verdict: "incomplete",
  people,
  workloads: [
    {
      who: { kind: "workflow", id: "storefront:production-deploy" },
      name: "workflows of storefront in production-deploy",
      gains: [],
      loses: [],
      keeps: [
        line(
          "workflow-storefront-production-deploy",
          "Keeps deploy of storefront in production, through role storefront-production-deploy, now reviewed by omar, mia instead of leo, mia, omar.",
          { resources: [deployDoor, deployRole] },
        ),
      ],
    },
  ],
  sections: [
    {
      name: "trust changed",
      lines: [
        line(
          "trust-storefront-production-deploy",
          "Role storefront-production-deploy trusts omar and mia instead of leo and mia.",
          {
            needsDecision: true,
            resources: [deployRole],
            undo: "Make leo owner of deploy of storefront again in stacks/lantern/ownership.ts.",
            details: ["sts:AssumeRole, sts:TagSession: leo, mia → omar, mia."],
          },
        ),
      ],
    },
    {
      name: "protection weakened",
      lines: [
        line(
          "weakened-storefront-branches",
          "Ruleset keyholder-branches of storefront asks for 1 approval instead of 2, and its default branch takes merges that nobody else reviewed.",
          {
            needsDecision: true,
            resources: [ruleset],
            undo: "Keep four engineers of storefront, or say in the declaration why one approval is enough.",
            details: ["requiredApprovingReviewCount: 2 → 1.", "requireLastPushApproval: true → false."],
          },
        ),
      ],
    },
    {
      name: "emergency access",
      lines: [
        line(
          "emergency-main",
          "Role keyholder-emergency of account main can be held for 1 hour instead of 2 hours by nina and omar.",
          { resources: [emergencyRole] },
        ),
      ],
    },
    {
      name: "exceptions",
      lines: [
        line(
          "exception-leo-watches-storefront",
          "Exception leo-watches-storefront ends on 2026-12-31 instead of 2026-12-18, approved by nina, recorded by zoe.",
          { undo: "Set expiresOn of exception leo-watches-storefront back to 2026-12-19." },
        ),
      ],
    },
  ],
  notTold: [
    line(
      "not-told-checkout-production-secrets",
      "Trust of role checkout-production-secrets is not known before the update: whoever enters it stands nowhere in the preview.",
      {
        resources: [urn("keyholder:aws:AccessRole$aws:iam/role:Role", "main/checkout-production-secrets")],
        undo: "Make the trust policy known before the update, or review the exports around it.",
        needsDecision: true,
      },
    ),
  ],
  counts: { gains: 4, loses: 3, keeps: 3, toDecide: 7, reviewed: 204, notReviewed: 1, unchanged: 197 },
  evidence: {
    keyholder: "0.1.0",
    modelSha256: "7e1f0c3f5c9f3f1d5b0d3d0a2a5c8f4be7b6a9d4c1f08e2b3a4d5c6f7089a1b2",
    sources: [
      {
        side: "before and after",
        file: "preview.json",
        kind: "preview",
        sha256: "c0ffee3f5c9f3f1d5b0d3d0a2a5c8f4be7b6a9d4c1f08e2b3a4d5c6f7089a1b2",
        madeAt: "2026-11-21T08:12:44Z",
        pulumi: "v3.258.0",
      },
    ],
    changesSha256: "5eed5c9f3f1d5b0d3d0a2a5c8f4be7b6a9d4c1f08e2b3a4d5c6f7089a1b2c3d4",
    doesNotSee: [
      "A preview does not show what was changed by hand since the last refresh.",
      "Access that other stacks, or the AWS console, give to the same people is outside this stack.",
      "Members of teams on GitHub who accepted no invitation yet count as members.",
    ],
  },
};
