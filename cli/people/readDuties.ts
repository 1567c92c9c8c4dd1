import { type NamedDuty, namedDuties } from "../../access/people/namedDuties.ts";
import type { TakenDuty } from "../../access/people/takePlaces.ts";
import { inQuotes, type Ownership, own, type Problem } from "../../model/index.ts";
import { pathTo } from "../../model/checks/pathTo.ts";
import { suggest } from "../../model/checks/suggest.ts";

/** A duty by its name, `storefront/deploy`, or by its path, `services.storefront.duties.deploy`. */
export function readDuty(
  ownership: Ownership,
  option: string,
  text: string,
): NamedDuty | { readonly problem: Problem } {
  const duties = namedDuties(ownership);
  const found = duties.find(({ name, path }) => text === name || text === pathTo(...path));
  if (found !== undefined) return found;
  const nearest = suggest(
    text,
    duties.map(({ name }) => name),
  );
  const fix = `Name a duty, for example storefront/deploy, incidents/triage, areas/policy, patching, pipeline or audit${nearest}.`;
  return { problem: { path: option, message: `${inQuotes(text)} is no duty.`, fix } };
}

/** `storefront/deploy` → owner; `storefront/deploy:backup` → backup. */
export function readTaken(
  ownership: Ownership,
  option: string,
  text: string,
  as: TakenDuty["as"] = "owner",
): TakenDuty | { readonly problem: Problem } {
  const [, name = text, role = as] = /^(.*):(owner|backup)$/.exec(text) ?? [];
  const duty = readDuty(ownership, option, name);
  return "problem" in duty ? duty : { duty, as: role === "backup" ? "backup" : "owner" };
}

/** Services that are not declared. */
export function unknownServices(ownership: Ownership, option: string, services: readonly string[]): readonly Problem[] {
  const known = Object.keys(ownership.services);
  return services
    .filter((id) => own(ownership.services, id) === undefined)
    .map((id) => ({
      path: option,
      message: `${inQuotes(id)} is not a declared service.`,
      fix: `Name one of services${suggest(id, known)}.`,
    }));
}

/** People that are not declared. */
export function unknownPeople(ownership: Ownership, option: string, people: readonly string[]): readonly Problem[] {
  const known = Object.keys(ownership.people);
  return people
    .filter((id) => own(ownership.people, id) === undefined)
    .map((id) => ({
      path: option,
      message: `${inQuotes(id)} is not a declared person.`,
      fix: `Name one of people${suggest(id, known)}.`,
    }));
}

/** `a,b` and `c` → a, b, c. */
export function listOf(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}
