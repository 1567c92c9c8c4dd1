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
export function repositoryOf(value: Value | undefined, context: RuleContext): NamedRepository {
  if (typeof value !== "string") return {};
  const organisation = context.plan.organisation.github.toLowerCase();
  const written = value.toLowerCase();
  const name = written.startsWith(`${organisation}/`) ? written.slice(organisation.length + 1) : written;
  return repositoriesOf(context).get(name) ?? {};
}

const known = new WeakMap<RuleContext, ReadonlyMap<string, NamedRepository>>();

/** By their names in small letters; the first of a name counts. */
function repositoriesOf(context: RuleContext): ReadonlyMap<string, NamedRepository> {
  const before = known.get(context);
  if (before !== undefined) return before;
  const { ownership, plan } = context;
  const organisation = plan.organisation.github.toLowerCase();
  const byName = new Map<string, NamedRepository>();
  for (const [key, repository] of Object.entries(ownership.repositories)) {
    const name = repository.name.toLowerCase();
    const isOurs = (repository.owner ?? organisation).toLowerCase() === organisation;
    if (isOurs && !byName.has(name)) byName.set(name, { declared: { key, repository } });
  }
  for (const planned of plan.repositories) {
    const name = planned.name.toLowerCase();
    const before = byName.get(name);
    if (before?.planned === undefined) byName.set(name, { ...before, planned });
  }
  known.set(context, byName);
  return byName;
}
