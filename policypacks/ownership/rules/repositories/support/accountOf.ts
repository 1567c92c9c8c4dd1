import type { GitHubAccount } from "../../../../../model/index.ts";
import type { RuleContext } from "../../../rule.ts";

/** Whom a GitHub account belongs to. */
export interface AccountHolder {
  readonly kind: "person" | "bot";
  readonly id: string;
  readonly github: GitHubAccount;
  /** The last day here, where it has passed. */
  readonly leftOn?: string;
}

/** The declared person or bot whose account fits; a login is compared in lower case. */
export function accountOf(
  fits: (account: GitHubAccount) => boolean,
  { ownership, today }: RuleContext,
): AccountHolder | undefined {
  const person = Object.entries(ownership.people).find(([, { github }]) => fits(github));
  if (person) {
    const [id, { github, leavesOn }] = person;
    return { kind: "person", id, github, ...(leavesOn !== undefined && leavesOn < today && { leftOn: leavesOn }) };
  }
  const bot = Object.entries(ownership.bots ?? {}).find(([, { github }]) => fits(github));
  return bot && { kind: "bot", id: bot[0], github: bot[1].github };
}

/** @see accountOf */
export function accountOfLogin(login: string, context: RuleContext): AccountHolder | undefined {
  return accountOf((account) => account.login.toLowerCase() === login.toLowerCase(), context);
}
