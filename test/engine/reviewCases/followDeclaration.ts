import type { Ownership } from "../../../model/index.ts";
import type { GitHubState } from "../../../sandbox/github/gitHubState.ts";
import { seedGitHub } from "../../../sandbox/github/seed.ts";

/**
 * Does on GitHub what people do by hand before a declaration can say it: invite and rename members, make and rename repositories.
 *
 * @returns Whether something has another name now, which a state knows only after a refresh.
 */
export function followDeclaration(state: GitHubState, ownership: Ownership): boolean {
  const wanted = seedGitHub(ownership);
  const users = followUsers(state, wanted);
  const repositories = followRepositories(state, wanted);
  return users || repositories;
}

function followUsers(state: GitHubState, wanted: GitHubState): boolean {
  let isRenamed = false;
  for (const user of wanted.users) {
    const known = state.users.find(({ id }) => id === user.id);
    if (known === undefined) {
      state.users.push(user);
      state.members.push(...wanted.members.filter(({ login }) => login === user.login));
    } else if (known.login !== user.login) {
      isRenamed = true;
      for (const member of [state.members, ...state.teams.map(({ members }) => members)].flat())
        if (member.login === known.login) member.login = user.login;
      known.login = user.login;
    }
  }
  return isRenamed;
}

function followRepositories(state: GitHubState, wanted: GitHubState): boolean {
  let isRenamed = false;
  for (const repository of wanted.repositories) {
    const known = state.repositories.find(({ id }) => id === repository.id);
    if (known === undefined) state.repositories.push(repository);
    else if (known.name !== repository.name) {
      isRenamed = true;
      known.formerNames.push(known.name);
      known.name = repository.name;
    }
  }
  return isRenamed;
}
