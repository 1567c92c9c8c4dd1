import type { Properties, StackResource } from "../../../stack/resource.ts";
import type { GrantHolder } from "../../grant.ts";
import type { GitHubDirectory } from "../githubDirectory.ts";
import { githubType } from "../githubType.ts";
import { objectsAt, wordAt } from "../values.ts";
import { teamRefAt } from "./refs.ts";

/** Somebody whom a resource puts into a team. */
export interface TeamMember {
  /** Reference of the team; absent where it cannot be seen. */
  readonly team?: string;
  readonly who: GrantHolder;
  readonly isMaintainer: boolean;
}

/** The types that put somebody into a team. */
export const memberTypes = ["teamMembers", "teamMembership", "teamSyncGroupMapping", "emuGroupMapping"].map(githubType);

/** Everybody whom a resource of one of {@link memberTypes} puts into a team. */
export function membersIn({ type, properties }: StackResource, directory: GitHubDirectory): readonly TeamMember[] {
  const ref = teamRefAt(properties);
  const team = ref === undefined ? {} : { team: ref };
  const place = `a member of ${ref === undefined ? "a team that is not known" : `team ${ref}`}`;
  const member = (account: Properties | undefined): TeamMember => {
    const login = account && wordAt(account, "username");
    return {
      ...team,
      who: login === undefined ? { kind: "unknown", id: place } : directory.holderOf({ login }),
      isMaintainer: account !== undefined && wordAt(account, "role")?.toLowerCase() === "maintainer",
    };
  };
  const group = (id: string | undefined): TeamMember => ({
    ...team,
    who: id === undefined ? { kind: "unknown", id: place } : { kind: "principal", id: `identity provider group ${id}` },
    isMaintainer: false,
  });
  switch (type) {
    case githubType("teamMembers"):
      return objectsAt(properties, "members").map(member);
    case githubType("teamMembership"):
      return [member(properties)];
    case githubType("teamSyncGroupMapping"):
      return objectsAt(properties, "groups").map((each) => group(each && wordAt(each, "groupId")));
    default:
      return [group(wordAt(properties, "groupId"))];
  }
}
