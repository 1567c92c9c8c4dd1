import type { Ownership } from "../../../model/index.ts";
import type { GitHubState } from "../../../sandbox/github/gitHubState.ts";
import { seedGitHub } from "../../../sandbox/github/seed.ts";
import type { Sandbox } from "../../../sandbox/sandbox.ts";

/** Does on GitHub what people do by hand before a declaration can say it: invite and rename members, make and rename repositories. */
export function followDeclaration({ github }: Sandbox, ownership: Ownership): void {
  const wanted = seedGitHub(ownership);
  followUsers(github.state, wanted);
  followRepositories(github.state, wanted);
}

function followUsers(state: GitHubState, wanted: GitHubState): void {
  for (const user of wanted.users) {
    const known = state.users.find(({ id }) => id === user.id);
    if (known === undefined) {
      state.users.push(user);
      state.members.push(...wanted.members.filter(({ login }) => login === user.login));
    } else if (known.login !== user.login) {
      for (const member of [state.members, ...state.teams.map(({ members }) => members)].flat())
        if (member.login === known.login) member.login = user.login;
      known.login = user.login;
    }
  }
}

function followRepositories(state: GitHubState, wanted: GitHubState): void {
  for (const repository of wanted.repositories) {
    const known = state.repositories.find(({ id }) => id === repository.id);
    if (known === undefined) state.repositories.push(repository);
    else if (known.name !== repository.name) {
      known.formerNames.push(known.name);
      known.name = repository.name;
    }
  }
}
