import { accessDuties } from "../../model/index.ts";
import type { Declaration, DeclaredRepository, DeclaredService } from "./declaration.ts";

/**
 * ASSUMED, none of it is in the source: one AWS account with one environment that is deployed from `main`; a function and a secret for
 * each service; an IAM user for each person; all numeric ids; two scans per repository; a workflow that deploys; that every access duty
 * was reviewed on the day of the source. With that, roles are planned at the scale of a real organisation.
 *
 * Nobody is invented: owners, backups, members and the duties of the organisation stay as the source has them, or absent.
 */
export function assumeAws(declaration: Declaration, reviewedOn: string): object {
  const { organisation, people, bots, repositories, services } = declaration;
  return {
    ...declaration,
    organisation: {
      name: organisation.name,
      github: { login: organisation.github.login, id: 1, plan: "team" },
      stateBackend: { kind: "pulumi-cloud", organisation: "assumed" },
      alarms: { notify: ["alarms@assumed.example"] },
      statusUpdates: "https://status.assumed.example",
      updatedOn: reviewedOn,
    },
    people: mapEntries(people, ([id, { github }], at) => ({
      name: id,
      group: "developers",
      github: { ...github, id: at + 1 },
      aws: { kind: "iam-user", userArn: `arn:aws:iam::${accountId}:user/${id}` },
    })),
    bots: mapEntries(bots, ([, { github }], at) => ({
      purpose: "Assumed.",
      github: { ...github, id: Object.keys(people).length + at + 1 },
    })),
    accounts: { main: account },
    environments: { production: { account: "main", tier: "production", deployBranches: ["main"] } },
    repositories: mapEntries(repositories, ([, repository], at) => assumedRepository(repository, at)),
    services: mapEntries(services, ([, service], at) => assumedService(service, at, reviewedOn)),
  };
}

const accountId = "123456789012";

const account = {
  id: accountId,
  partition: "aws",
  region: "eu-central-1",
  githubOidcProvider: "create",
  cloudTrailManagementEvents: true,
};

const actions = 15368;

function assumedRepository(repository: DeclaredRepository, at: number): object {
  const others = repository.checks?.others ?? [];
  return {
    visibility: "public",
    defaultBranch: "main",
    ...repository,
    id: at + 1,
    subjectForm: "plain",
    checks: {
      sast: { context: "assumed-sast", integrationId: actions },
      dependencyScan: { context: "assumed-dependency-scan", integrationId: actions },
      others: others.map(({ context }) => ({ context, integrationId: actions })),
    },
  };
}

/** The names of the resources say nothing of the service, whose id may be too long for them. */
function assumedService(service: DeclaredService, at: number, reviewedOn: string): object {
  return {
    ...service,
    environments: ["production"],
    resources: [
      { kind: "lambda-function", name: `assumed-${at}-{environment}` },
      { kind: "secret", name: `assumed-${at}/{environment}/token` },
    ],
    duties: Object.fromEntries(
      accessDuties.map((duty) => [
        duty,
        {
          ...service.duties[duty],
          reviewedOn,
          ...(duty === "deploy" && { byWorkflow: true, paths: ["/.github/workflows/"] }),
        },
      ]),
    ),
  };
}

function mapEntries<V>(
  record: { readonly [id: string]: V },
  value: (entry: readonly [string, V], at: number) => object,
): { readonly [id: string]: object } {
  return Object.fromEntries(Object.entries(record).map((entry, at) => [entry[0], value(entry, at)]));
}
