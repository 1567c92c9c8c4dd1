import type { Ownership } from "../../../ownership.ts";
import type { GitHubAccount } from "../../../person.ts";
import { pathTo } from "../../pathTo.ts";

/** A GitHub account of the declaration, and whose it is. */
export interface DeclaredAccount {
  /** Path of the person or bot. */
  readonly holder: string;
  readonly github: GitHubAccount;
}

/** The GitHub accounts of people and bots. */
export function githubAccountsOf({ people, bots = {} }: Ownership): readonly DeclaredAccount[] {
  return [
    ...Object.entries(people).map(([id, { github }]) => ({ holder: pathTo("people", id), github })),
    ...Object.entries(bots).map(([id, { github }]) => ({ holder: pathTo("bots", id), github })),
  ];
}
