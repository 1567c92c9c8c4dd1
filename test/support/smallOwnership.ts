import { bucket, defineOwnership, lambdaFunction, type Ownership, secret, serviceRole } from "../../model/index.ts";

const reviewed = { reviewedOn: "2026-11-02" } as const;

/** The date that tests call today. */
export const today = "2026-11-21";

/**
 * The smallest declaration without a problem: one service in one environment, six people. Cases spoil one property of it.
 * Plain data: `structuredClone` it and change what the case is about.
 */
export const smallOwnership: Ownership = defineOwnership({
  organisation: {
    name: "Acorn",
    github: { login: "acorn", id: 4001, plan: "enterprise" },
    stateBackend: {
      kind: "s3",
      bucket: "acorn-pulumi-state",
      kmsKeyAlias: "alias/acorn-state",
    },
    alarms: { notify: ["alarms@acorn.example"] },
    statusUpdates: "https://status.acorn.example",
    updatedOn: "2026-11-02",
  },
  people: {
    ada: person("Ada", "leadership", 5001),
    ben: person("Ben", "platform", 5002),
    cleo: person("Cleo", "developers", 5003),
    dan: person("Dan", "security", 5004),
    eve: person("Eve", "compliance", 5005),
    fay: person("Fay", "compliance", 5006),
  },
  areas: {
    policy: { owner: "dan", backup: "ben", approver: "ada", ...reviewed },
    tooling: { owner: "ben", backup: "dan", approver: "ada", ...reviewed },
    incidents: { owner: "dan", backup: "ben", approver: "ada", ...reviewed },
  },
  duties: {
    "access-requests": {
      area: "policy",
      task: "Checks scope, end date, and that a request fits the job.",
      cadence: "on-event",
      owner: "dan",
      backup: "ben",
      ...reviewed,
    },
    "alert-tuning": {
      area: "tooling",
      task: "Tunes alerts.",
      cadence: "weekly",
      owner: "ben",
      backup: "cleo",
      ...reviewed,
    },
    backups: {
      area: "tooling",
      task: "Makes backups and tests restores.",
      cadence: "monthly",
      owner: "ben",
      backup: "cleo",
      ...reviewed,
    },
    patching: {
      area: "tooling",
      task: "Keeps patching deadlines.",
      cadence: "monthly",
      owner: "ben",
      backup: "cleo",
      ...reviewed,
    },
    findings: {
      area: "policy",
      task: "Closes open findings.",
      cadence: "weekly",
      owner: "dan",
      backup: "cleo",
      ...reviewed,
    },
    "vendor-checks": {
      area: "policy",
      task: "Checks vendors.",
      cadence: "quarterly",
      owner: "dan",
      backup: "ada",
      ...reviewed,
    },
    offboarding: {
      area: "policy",
      task: "Removes access on the last day.",
      cadence: "on-event",
      owner: "ben",
      backup: "dan",
      ...reviewed,
    },
    "secret-rotation": {
      area: "tooling",
      task: "Rotates secrets.",
      cadence: "quarterly",
      owner: "dan",
      backup: "ben",
      ...reviewed,
    },
  },
  incidents: {
    duties: {
      firstResponder: { owner: "ben", backup: "cleo", ...reviewed },
      triage: { owner: "cleo", backup: "dan", ...reviewed },
      decision: { owner: "ada", backup: "dan", ...reviewed },
      communication: { owner: "ada", backup: "ben", ...reviewed },
    },
    escalation: ["ben", "dan", "ada"],
  },
  accounts: {
    main: {
      id: "111122223333",
      partition: "aws",
      region: "eu-central-1",
      githubOidcProvider: "create",
      cloudTrailManagementEvents: true,
    },
  },
  environments: {
    production: { account: "main", tier: "production", deployBranches: ["main"], deployTags: ["v*"] },
  },
  repositories: {
    shop: {
      name: "shop",
      id: 6001,
      visibility: "private",
      defaultBranch: "main",
      subjectForm: "plain",
      checks: {
        sast: { context: "codeql", integrationId: 15368 },
        dependencyScan: { context: "dependency-review", integrationId: 15368 },
      },
    },
  },
  home: "shop",
  pipeline: { account: "main", environment: "keyholder-apply", owner: "ben", backup: "ada", ...reviewed },
  services: {
    shop: {
      description: "The shop.",
      repository: "shop",
      environments: ["production"],
      resources: [
        lambdaFunction({ name: "shop-{environment}-api" }),
        bucket({ name: "acorn-shop-{environment}-site", holds: "release" }),
        secret({ name: "shop/{environment}/token" }),
        serviceRole({ name: "shop-{environment}-api", passedTo: "lambda.amazonaws.com" }),
      ],
      duties: {
        deploy: { owner: "cleo", backup: "ben", ...reviewed, byWorkflow: true, paths: ["/.github/workflows/"] },
        provisioning: { owner: "ben", backup: "cleo", ...reviewed, byWorkflow: true, paths: ["/infra/"] },
        secrets: { owner: "dan", backup: "ben", ...reviewed },
        monitoring: { owner: "ben", backup: "dan", ...reviewed },
      },
      engineers: ["cleo", "ben", "dan"],
    },
  },
  responsibilities: {
    profile: "small",
    squads: { shop: { champion: "cleo" } },
    groups: {
      platform: { lead: "ben", deputy: "cleo" },
      leadership: { lead: "ada", deputy: "ben" },
      security: { lead: "dan", deputy: "ben" },
    },
    activities: [
      {
        name: "CI/CD pipeline hardening",
        raci: { developers: "I", security: "C", platform: "R/A", compliance: "I", leadership: "I" },
        effect: { kind: "approves-environments", duties: ["deploy"] },
      },
      {
        name: "Policy exception handling",
        raci: { developers: "C", security: "C", platform: "I", compliance: "R", leadership: "A" },
        effect: { kind: "approves-exceptions" },
      },
    ],
    lifecycle: {
      plan: { developers: "scope", security: "threat model", platform: null, operations: null },
      code: { developers: "code", security: null, platform: null, operations: null },
      build: { developers: null, security: null, platform: "pipelines", operations: null },
      test: { developers: "tests", security: "scans", platform: null, operations: null },
      release: { developers: "release notes", security: null, platform: "gates", operations: null },
      deploy: { developers: null, security: null, platform: "deployment", operations: null },
      operate: { developers: null, security: null, platform: null, operations: "runbooks" },
      monitor: { developers: null, security: null, platform: null, operations: "alarms" },
    },
    releaseBlockers: { critical: "block", high: "block", medium: "ticket", low: "ticket" },
    collisionPath: ["dan", "ada"],
  },
  exceptionPath: { approver: "ada", recorder: "ben", maxDays: 60 },
  exceptions: {},
  emergency: {
    holders: ["ada", "dan"],
    may: ["disable-accounts", "rotate-keys", "block-deploys", "take-service-offline"],
    maxSessionSeconds: 3600,
    notify: ["alarms@acorn.example"],
    reviewedOn: "2026-11-02",
  },
  audit: { owner: "eve", backup: "fay", ...reviewed },
});

function person<G extends "developers" | "security" | "platform" | "compliance" | "leadership">(
  name: string,
  group: G,
  id: number,
) {
  const login = `${name.toLowerCase()}-acorn`;
  return {
    name,
    group,
    squad: "shop",
    github: { login, id },
    aws: { kind: "iam-user" as const, userArn: `arn:aws:iam::111122223333:user/${name.toLowerCase()}` },
  };
}
