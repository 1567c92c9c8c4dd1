import type { Ownership } from "../../model/index.ts";
import { ownership as harbor } from "../../stacks/harbor/ownership.ts";

/** Harbor with its services and repositories repeated, and without exceptions. */
export function bigHarbor(times: number): Ownership {
  const copies = Array.from({ length: times }, (_, copy) => `${String.fromCharCode(97 + copy)}-`);
  const rename = <V>(record: { readonly [id: string]: V }, change: (value: V, prefix: string) => V) =>
    Object.fromEntries(
      copies.flatMap((prefix) =>
        Object.entries(record).map(([id, value]) => [`${prefix}${id}`, change(value, prefix)]),
      ),
    );
  return {
    ...harbor,
    exceptions: {},
    repositories: rename(harbor.repositories, (repository, prefix) => ({
      ...repository,
      name: `${prefix}${repository.name}`,
    })),
    services: rename(harbor.services, (service, prefix) => ({
      ...service,
      repository: `${prefix}${service.repository}`,
      otherRepositories: (service.otherRepositories ?? []).map((id) => `${prefix}${id}`),
    })),
  };
}
