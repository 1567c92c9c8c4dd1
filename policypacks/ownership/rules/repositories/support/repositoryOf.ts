import type { PlannedRepository } from "../../../../../access/index.ts";
import type { Repository } from "../../../../../model/index.ts";
import type { Value } from "../../../../../access/stack/resource.ts";
import type { RuleContext } from "../../../rule.ts";

/** A repository by its name on GitHub. */
export interface NamedRepository {
  /** As the declaration has it; absent: nobody declares it. */
  readonly declared?: { readonly key: string; readonly repository: Repository };
  /** As the plan has it; absent: no plan governs it. */
  readonly planned?: PlannedRepository;
}

/** What is known of a repository of the stack's organisation, named `name` or `organisation/name`; GitHub compares names without case. */
export function repositoryOf(value: Value | undefined, { ownership, plan }: RuleContext): NamedRepository {
  if (typeof value !== "string") return {};
  const organisation = plan.organisation.github.toLowerCase();
  const written = value.toLowerCase();
  const name = written.startsWith(`${organisation}/`) ? written.slice(organisation.length + 1) : written;
  const [key, repository] =
    Object.entries(ownership.repositories).find(
      ([, { name: own, owner = organisation }]) => own.toLowerCase() === name && owner.toLowerCase() === organisation,
    ) ?? [];
  const planned = plan.repositories.find((candidate) => candidate.name.toLowerCase() === name);
  return { ...(key !== undefined && repository && { declared: { key, repository } }), ...(planned && { planned }) };
}
