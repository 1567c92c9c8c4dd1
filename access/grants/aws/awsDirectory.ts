import { type Account, own, type Ownership } from "../../../model/index.ts";
import { principalOf } from "../../aws/trust/humanStatements.ts";
import { githubEnvironments } from "../../github/environments.ts";
import { pipelineEnvironment } from "../../github/pipelineEnvironment.ts";
import { subjectClaims } from "../../github/subjectClaims.ts";
import { lazily } from "../lazily.ts";

/** Who is behind the names that AWS knows: how its principals, subject claims and account ids are called in the declaration. */
export interface AwsDirectory {
  /** The person behind a principal: the ARN of an IAM user, or of the session that Identity Center opens for somebody. */
  readonly person: (principal: string) => string | undefined;
  /** The person behind an IAM user of an account, wherever its path lies: user names are unique in an account, whatever their letter case. */
  readonly user: (accountId: string, name: string) => string | undefined;
  /**
   * `storefront:production-deploy`, behind the subject claim of an environment that the declaration plans, in either form. Only the organisation's own
   * issuer of tokens speaks of its workflows.
   */
  readonly workflow: (subject: string, issuer: string) => string | undefined;
  /** The key of the account with these 12 digits. */
  readonly account: (id: string) => string | undefined;
  /** The account with this key. */
  readonly accountOf: (key: string) => Account | undefined;
}

/** The directory of a declaration. Each part is made when it is first asked for, and once. */
export function awsDirectory(ownership: Ownership): AwsDirectory {
  const ownIssuer = ownership.organisation.github.oidcIssuer ?? "token.actions.githubusercontent.com";
  const people = lazily(() => peopleByPrincipal(ownership));
  const users = lazily(() => peopleByUser(people()));
  const workflows = lazily(() => workflowsBySubject(ownership));
  const accounts = lazily(() => new Map(Object.entries(ownership.accounts).map(([key, { id }]) => [id, key])));
  return {
    person: (principal) => people().get(principal),
    user: (accountId, name) => users().get(userKey(accountId, name)),
    workflow: (subject, issuer) => (issuer === ownIssuer ? workflows().get(subject) : undefined),
    account: (id) => accounts().get(id),
    accountOf: (key) => own(ownership.accounts, key),
  };
}

function peopleByPrincipal({ people }: Ownership): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(people).flatMap(([id, { aws }]) => (aws === undefined ? [] : [[principalOf(aws), id]])),
  );
}

function peopleByUser(people: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...people].flatMap(([principal, id]) => {
      const [, account, name] = /^arn:[^:]*:iam::([0-9]{12}):user\/(?:.*\/)?([^/]+)$/.exec(principal) ?? [];
      return account === undefined || name === undefined ? [] : [[userKey(account, name), id] as const];
    }),
  );
}

function userKey(accountId: string, name: string): string {
  return `${accountId} ${name.toLowerCase()}`;
}

/** Both forms for every repository: before and after a move from one to the other, it is the same workflow. */
function workflowsBySubject(ownership: Ownership): ReadonlyMap<string, string> {
  const { login, id } = ownership.organisation.github;
  const planned = [
    ...(githubEnvironments(ownership).environments ?? []),
    ...pipelineEnvironment(ownership).environments,
  ];
  return new Map(
    planned.flatMap(({ repository: key, name }) => {
      const repository = own(ownership.repositories, key);
      if (repository === undefined) return [];
      const claims = subjectClaims({ login, id }, { ...repository, subjectForm: "both" }, name);
      return claims.map((claim) => [claim, `${key}:${name}`] as const);
    }),
  );
}
