import { accessDuties, type Ownership } from "../../../../model/index.ts";
import { own } from "../../../../model/own.ts";
import { places } from "../../../aws/places.ts";
import { githubEnvironmentName } from "../../../github/environmentName.ts";
import { pipelineEnvironment } from "../../../github/pipelineEnvironment.ts";
import { reviewersOf } from "../../../github/reviewers.ts";
import type { PlannedGitHubEnvironment } from "../../../plan.ts";
import { lazily } from "../../lazily.ts";

/** What the declaration says of a deployment environment. */
export interface DeclaredEnvironment {
  readonly service?: string;
  readonly reviewers: PlannedGitHubEnvironment["reviewers"];
}

/** The environment of a repository, by key and name, as the declaration has it. Looks at the services of that repository, never at all. */
export function environmentReasons(
  ownership: Ownership,
): (repository: string, name: string) => DeclaredEnvironment | undefined {
  const services = lazily(() => Map.groupBy(Object.entries(ownership.services), ([, { repository }]) => repository));
  const known = new Map<string, ReadonlyMap<string, DeclaredEnvironment>>();
  return (repository, name) => {
    const made = known.get(repository) ?? environmentsOf(ownership, repository, services().get(repository) ?? []);
    known.set(repository, made);
    return made.get(name.toLowerCase());
  };
}

function environmentsOf(
  ownership: Ownership,
  key: string,
  services: readonly (readonly [string, Ownership["services"][string]])[],
): ReadonlyMap<string, DeclaredEnvironment> {
  const repository = own(ownership.repositories, key);
  const environments = new Map<string, DeclaredEnvironment>();
  if (repository === undefined) return environments;
  for (const [at, [id, service]] of services.entries()) {
    // The name of an environment depends on whether another service shares its repository, and on nothing of the others.
    const another = services[at === 0 ? 1 : 0];
    const here = { ...ownership, services: Object.fromEntries([[id, service], ...(another ? [another] : [])]) };
    for (const place of places({ ...ownership, services: { [id]: service } })) {
      for (const duty of accessDuties.filter((each) => service.duties[each].byWorkflow === true)) {
        const name = githubEnvironmentName(here, place, repository, duty);
        const { reviewers } = reviewersOf(ownership, place, duty, name);
        environments.set(name.toLowerCase(), { service: id, reviewers });
      }
    }
  }
  if (ownership.home === key) {
    for (const { name, reviewers } of pipelineEnvironment(ownership).environments)
      environments.set(name.toLowerCase(), { reviewers });
  }
  return environments;
}
