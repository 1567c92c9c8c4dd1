import type { GitHubAccount, Ownership } from "../../../../model/index.ts";
import type { GrantHolder } from "../../grant.ts";
import { lazily } from "../../lazily.ts";

/** How a resource names an account of GitHub: by its present login, by the numeric id that it always keeps, or by both. */
export interface AccountName {
  readonly login?: string;
  readonly id?: number;
}

/** Who is behind an account. */
export interface Accounts {
  /**
   * The declared person or bot. The id decides where there is one, since a login can pass to somebody else; a principal where nobody, or more than
   * one, has declared it, or where login and id are those of two.
   */
  readonly holderOf: (name: AccountName) => GrantHolder;
  /** Is it an owner of the organisation, by the declaration? */
  readonly isOwner: (holder: GrantHolder) => boolean;
}

interface Declared {
  readonly holder: GrantHolder;
  readonly account: GitHubAccount;
}

export function accounts({ people, bots }: Pick<Ownership, "people" | "bots">): Accounts {
  const declared = lazily(() => [...entriesOf("person", people), ...entriesOf("bot", bots ?? {})]);
  const byLogin = lazily(() => Map.groupBy(declared(), ({ account }) => account.login.toLowerCase()));
  const byId = lazily(() => Map.groupBy(declared(), ({ account }) => account.id));
  return {
    holderOf: ({ login, id }) => {
      const named = login === undefined ? [] : (byLogin().get(login.toLowerCase()) ?? []);
      const found = id === undefined ? named : (byId().get(id) ?? []);
      const [only, ...others] = found;
      const contradicts = id !== undefined && named.some((each) => !found.includes(each));
      return only === undefined || others.length > 0 || contradicts ? stranger({ login, id }) : only.holder;
    },
    isOwner: ({ kind, id }) => {
      const list = kind === "person" ? people : kind === "bot" ? bots : undefined;
      return list !== undefined && Object.hasOwn(list, id) && list[id]?.github?.organisationOwner === true;
    },
  };
}

function entriesOf(
  kind: "person" | "bot",
  list: { readonly [id: string]: { readonly github?: GitHubAccount } },
): readonly Declared[] {
  return Object.entries(list).flatMap(([id, { github }]) =>
    github === undefined || github.login === "" ? [] : [{ holder: { kind, id }, account: github }],
  );
}

function stranger({ login, id }: { readonly [key in keyof AccountName]: AccountName[key] | undefined }): GrantHolder {
  return {
    kind: "principal",
    id: login === undefined ? `GitHub user with id ${id}` : `GitHub user ${login.toLowerCase()}`,
  };
}
