import { fullRepository } from "../answers/repository.ts";
import { optionalChoice, optionalFlag, optionalText } from "../fields.ts";
import { findRepository, sameName } from "../find.ts";
import { archived, validationFailed } from "../refusal.ts";
import { ok, route } from "../route.ts";

/** @see https://docs.github.com/en/rest/repos/repos */
export const repositoryRoutes = [
  route("GET", "/repos/{owner}/{repo}", "repos/repos#get-a-repository", (ask) =>
    ok(fullRepository(ask.state, findRepository(ask), ask.base)),
  ),

  route("PATCH", "/repos/{owner}/{repo}", "repos/repos#update-a-repository", (ask) => {
    const { state, body, base } = ask;
    const repository = findRepository(ask);
    const archive = optionalFlag(body, "archived");
    if (repository.archived && archive !== false) throw archived();
    const name = optionalText(body, "name");
    if (name !== undefined && name !== repository.name) {
      if (state.repositories.some((other) => other.id !== repository.id && sameName(other.name, name))) {
        throw validationFailed({
          resource: "Repository",
          code: "custom",
          field: "name",
          message: "name already exists on this account",
        });
      }
      repository.formerNames = [...repository.formerNames.filter((former) => !sameName(former, name)), repository.name];
      repository.name = name;
      // A rename moves the repository to the subject claim with ids: https://docs.github.com/en/actions/reference/security/oidc
      repository.subjectClaim.immutable = true;
    }
    repository.archived = archive ?? repository.archived;
    repository.visibility =
      optionalChoice(body, "visibility", ["public", "private", "internal"]) ?? repository.visibility;
    repository.defaultBranch = optionalText(body, "default_branch") ?? repository.defaultBranch;
    return ok(fullRepository(state, repository, base));
  }),
];
