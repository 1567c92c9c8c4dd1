import {
  bucket,
  cloudFrontDistribution,
  configParameter,
  dbInstance,
  defineOwnership,
  ecrRepository,
  ecsService,
  lambdaFunction,
  logGroup,
  queue,
  secret,
  serviceRole,
} from "../../model/index.ts";

/** Everybody read the page together on this day, after the staging token leaked. */
const reviewedOn = "2026-11-02";

/** GitHub Actions, the app that reports the scans. */
const actions = 15368;

/**
 * Lantern: six people, two services, two environments.
 *
 * Nina owns policy and makes the final call. Omar owns tooling and makes the changes. Leo, Mia, Ravi and Zoe are engineers: they own fixes
 * in what they touch, and grant nothing to themselves. Ravi and Zoe hold no duty of a service, so they are the ones who check access.
 */
export const ownership = defineOwnership({
  organisation: {
    name: "Lantern",
    github: { login: "lantern-labs", id: 90412377, plan: "enterprise" },
    stateBackend: {
      kind: "s3",
      bucket: "lantern-pulumi-state",
      kmsKeyAlias: "alias/keyholder-state",
    },
    alarms: { notify: ["alarms@lantern.example"] },
    statusUpdates: "https://status.lantern.example",
    updatedOn: reviewedOn,
  },

  people: {
    nina: {
      name: "Nina",
      group: "leadership",
      github: { login: "nina-lantern", id: 50110001, organisationOwner: true },
      aws: user("nina"),
    },
    omar: { name: "Omar", group: "platform", github: { login: "omar-lantern", id: 50110002 }, aws: user("omar") },
    leo: {
      name: "Leo",
      group: "developers",
      squad: "shop",
      github: { login: "leo-lantern", id: 50110003 },
      aws: user("leo"),
    },
    mia: {
      name: "Mia",
      group: "developers",
      squad: "shop",
      github: { login: "mia-lantern", id: 50110004 },
      aws: user("mia"),
    },
    ravi: {
      name: "Ravi",
      group: "developers",
      squad: "shop",
      github: { login: "ravi-lantern", id: 50110005 },
      aws: user("ravi"),
    },
    zoe: {
      name: "Zoe",
      group: "developers",
      squad: "shop",
      github: { login: "zoe-lantern", id: 50110006 },
      aws: user("zoe"),
    },
  },

  areas: {
    policy: { owner: "nina", backup: "mia", approver: "omar", reviewedOn },
    tooling: { owner: "omar", backup: "leo", approver: "nina", reviewedOn },
    incidents: { owner: "omar", backup: "leo", approver: "nina", reviewedOn },
  },

  duties: {
    "access-requests": {
      area: "policy",
      task: "Checks that a request has a scope, an end date, and fits the job.",
      cadence: "on-event",
      owner: "nina",
      backup: "omar",
      reviewedOn,
    },
    "alert-tuning": {
      area: "tooling",
      task: "Silences noise and adds what was missed.",
      cadence: "weekly",
      owner: "omar",
      backup: "mia",
      reviewedOn,
    },
    backups: {
      area: "tooling",
      task: "Makes backups and tests a restore.",
      cadence: "monthly",
      owner: "omar",
      backup: "leo",
      reviewedOn,
    },
    patching: {
      area: "tooling",
      task: "Keeps the patching deadlines.",
      cadence: "weekly",
      owner: "mia",
      backup: "ravi",
      reviewedOn,
    },
    findings: {
      area: "policy",
      task: "Sees open findings closed.",
      cadence: "weekly",
      owner: "leo",
      backup: "zoe",
      reviewedOn,
    },
    "vendor-checks": {
      area: "policy",
      task: "Checks vendors before they get data.",
      cadence: "quarterly",
      owner: "nina",
      backup: "mia",
      reviewedOn,
    },
    offboarding: {
      area: "policy",
      task: "Takes away access on the last day.",
      cadence: "on-event",
      owner: "nina",
      backup: "omar",
      reviewedOn,
    },
    "secret-rotation": {
      area: "tooling",
      task: "Rotates secrets on schedule and after a leak.",
      cadence: "quarterly",
      owner: "omar",
      backup: "mia",
      reviewedOn,
    },
  },

  incidents: {
    duties: {
      firstResponder: { owner: "omar", backup: "leo", reviewedOn },
      triage: { owner: "leo", backup: "mia", reviewedOn },
      decision: { owner: "nina", backup: "omar", reviewedOn },
      communication: { owner: "nina", backup: "mia", reviewedOn },
    },
    escalation: ["omar", "leo", "nina"],
  },

  accounts: {
    main: {
      id: "111122223333",
      partition: "aws",
      region: "eu-central-1",
      githubOidcProvider: "create",
      cloudTrailManagementEvents: true,
    },
    staging: {
      id: "444455556666",
      partition: "aws",
      region: "eu-central-1",
      githubOidcProvider: "create",
      cloudTrailManagementEvents: true,
    },
  },

  environments: {
    staging: { account: "staging", tier: "staging", deployBranches: ["main"] },
    production: { account: "main", tier: "production", deployBranches: ["main"], deployTags: ["v*"] },
  },

  repositories: {
    access: {
      name: "access",
      id: 710200388,
      visibility: "private",
      defaultBranch: "main",
      subjectForm: "plain",
      checks: scans(),
    },
    storefront: {
      name: "storefront",
      id: 710200301,
      visibility: "private",
      defaultBranch: "main",
      subjectForm: "plain",
      checks: scans(),
    },
    // Created in August 2026, so its tokens carry numeric ids.
    checkout: {
      name: "checkout",
      id: 1090400502,
      visibility: "private",
      defaultBranch: "main",
      subjectForm: "immutable",
      checks: scans(),
    },
  },

  home: "access",
  pipeline: { account: "main", environment: "keyholder-apply", owner: "omar", backup: "nina", reviewedOn },

  services: {
    storefront: {
      description: "The shop that customers see.",
      repository: "storefront",
      environments: ["staging", "production"],
      resources: [
        bucket({ name: "lantern-storefront-{environment}-site", holds: "release" }),
        cloudFrontDistribution({
          name: "storefront",
          ids: { staging: "E1LANTERNSTAGE", production: "E2LANTERNPROD0" },
        }),
        lambdaFunction({ name: "storefront-{environment}-render" }),
        secret({ name: "storefront/{environment}/search-token" }),
        serviceRole({ name: "storefront-{environment}-render", passedTo: "lambda.amazonaws.com" }),
      ],
      duties: {
        deploy: { owner: "leo", backup: "mia", reviewedOn, byWorkflow: true, paths: ["/.github/workflows/"] },
        provisioning: { owner: "omar", backup: "leo", reviewedOn, byWorkflow: true, paths: ["/infra/"] },
        secrets: { owner: "omar", backup: "mia", reviewedOn },
        monitoring: { owner: "mia", backup: "omar", reviewedOn },
      },
      engineers: ["leo", "mia", "ravi", "zoe"],
    },
    checkout: {
      description: "Takes the order and the money.",
      repository: "checkout",
      environments: ["staging", "production"],
      resources: [
        ecrRepository({ name: "checkout/{environment}" }),
        ecsService({
          name: "checkout-{environment}",
          cluster: "checkout-{environment}",
          taskFamily: "checkout-{environment}",
        }),
        serviceRole({ name: "checkout-{environment}-task", passedTo: "ecs-tasks.amazonaws.com" }),
        logGroup({ name: "/ecs/checkout-{environment}" }),
        dbInstance({ name: "checkout-{environment}" }),
        queue({ name: "checkout-{environment}-orders" }),
        configParameter({ name: "/config/checkout/{environment}/currencies" }),
        secret({ name: "checkout/{environment}/payment-token" }),
      ],
      duties: {
        deploy: { owner: "mia", backup: "leo", reviewedOn, byWorkflow: true, paths: ["/.github/workflows/"] },
        provisioning: { owner: "omar", backup: "mia", reviewedOn, byWorkflow: true, paths: ["/infra/"] },
        secrets: { owner: "omar", backup: "leo", reviewedOn },
        monitoring: { owner: "leo", backup: "omar", reviewedOn },
      },
      engineers: ["leo", "mia", "ravi", "zoe"],
    },
  },

  responsibilities: {
    profile: "small",
    squads: { shop: { champion: "leo" } },
    groups: {
      developers: { lead: "leo", deputy: "mia" },
      platform: { lead: "omar", deputy: "leo" },
      leadership: { lead: "nina", deputy: "omar" },
    },
    activities: [
      {
        name: "Fixing SAST and SCA findings",
        raci: { developers: "R/A", security: "-", platform: "I", compliance: "-", leadership: "I" },
      },
      {
        name: "CI/CD pipeline hardening",
        raci: { developers: "C", security: "-", platform: "R/A", compliance: "-", leadership: "I" },
        effect: { kind: "approves-environments", duties: ["deploy", "provisioning"] },
      },
      {
        name: "Secrets management and rotation",
        raci: { developers: "R", security: "-", platform: "R/A", compliance: "-", leadership: "I" },
      },
      {
        name: "Runtime monitoring and alerting",
        raci: { developers: "R", security: "-", platform: "R/A", compliance: "-", leadership: "I" },
      },
      {
        name: "Incident response coordination",
        raci: { developers: "C", security: "-", platform: "R", compliance: "-", leadership: "A" },
      },
      {
        name: "Policy exception handling",
        raci: { developers: "C", security: "-", platform: "R", compliance: "-", leadership: "A" },
        effect: { kind: "approves-exceptions" },
      },
    ],
    lifecycle: {
      plan: {
        developers: "threat notes in the ticket",
        security: null,
        platform: "cost and access review",
        operations: null,
      },
      code: { developers: "code, review, secrets kept out of it", security: null, platform: null, operations: null },
      build: { developers: null, security: null, platform: "pipelines and pinned actions", operations: null },
      test: {
        developers: "tests and scan findings",
        security: null,
        platform: "the scans themselves",
        operations: null,
      },
      release: { developers: "release notes", security: null, platform: "release gates", operations: null },
      deploy: { developers: "the deployment", security: null, platform: "environments and roles", operations: null },
      operate: { developers: "fixes", security: null, platform: "accounts, backups, patching", operations: "on call" },
      monitor: {
        developers: "alarms of their service",
        security: null,
        platform: "logs and dashboards",
        operations: "first response",
      },
    },
    releaseBlockers: { critical: "block", high: "block", medium: "ticket", low: "ticket" },
    collisionPath: ["leo", "omar", "nina"],
  },

  exceptionPath: { approver: "nina", recorder: "omar", maxDays: 60 },

  exceptions: {
    "leo-watches-storefront": {
      rule: "role-trust-names-owner-and-backup-only",
      finding: "Principal::leo",
      subject: "role main/storefront-production-monitoring",
      beneficiary: "leo",
      reason: "Mia is on leave and Leo tunes the alarms of the winter sale.",
      ticket: "OPS-118",
      approvedBy: "nina",
      recordedBy: "omar",
      grantedOn: "2026-11-16",
      expiresOn: "2026-12-18",
      grants: { service: "storefront", environment: "production", duty: "monitoring" },
    },
  },

  emergency: {
    holders: ["nina", "omar"],
    may: ["disable-accounts", "rotate-keys", "block-deploys", "take-service-offline"],
    maxSessionSeconds: 3_600,
    notify: ["nina@lantern.example", "omar@lantern.example"],
    reviewedOn,
  },

  audit: { owner: "zoe", backup: "ravi", reviewedOn },
});

function user(name: string) {
  return { kind: "iam-user", userArn: `arn:aws:iam::111122223333:user/${name}` } as const;
}

function scans() {
  return {
    sast: { context: "sast", integrationId: actions },
    dependencyScan: { context: "dependency-scan", integrationId: actions },
  } as const;
}
