import { accessDuties, type Ownership } from "../../../../model/index.ts";
import { own } from "../../../../model/own.ts";
import { approverTeams, pipelineTeams, policyTeams } from "../../../github/policyTeams.ts";
import { serviceTeams } from "../../../github/serviceTeams.ts";
import type { TeamDraft } from "../../../github/teamDraft.ts";
import { botTeam, dutyTeam } from "../../../github/teamSlugs.ts";
import { lazily } from "../../lazily.ts";

/** Why somebody is in a team, by the declaration; undefined where it does not put them there. Looks at one service, never at all. */
export function teamReasons(ownership: Ownership): (slug: string, id: string) => string | undefined {
  const services = lazily(() => servicesBySlug(ownership));
  const others = lazily(() =>
    Map.groupBy(
      [...policyTeams(ownership), ...pipelineTeams(ownership), ...approverTeams(ownership)],
      ({ slug }) => slug,
    ),
  );
  const ofServices = (slug: string): readonly TeamDraft[] =>
    (services().get(slug) ?? []).flatMap((id) => {
      const service = own(ownership.services, id);
      return service === undefined ? [] : serviceTeams(id, service).filter((team) => team.slug.toLowerCase() === slug);
    });
  const reason = (drafts: readonly TeamDraft[], id: string) =>
    drafts.flatMap(({ wanted }) => wanted).find((each) => each.id === id)?.because;
  return (slug, id) => reason(ofServices(slug), id) ?? reason(others().get(slug) ?? [], id);
}

/** The services whose teams may have a slug. */
function servicesBySlug({ services }: Ownership): ReadonlyMap<string, readonly string[]> {
  const slugs = new Map<string, string[]>();
  for (const id of Object.keys(services)) {
    for (const slug of [id, botTeam(id), ...accessDuties.map((duty) => dutyTeam(id, duty))]) {
      const known = slugs.get(slug.toLowerCase());
      if (known === undefined) slugs.set(slug.toLowerCase(), [id]);
      else known.push(id);
    }
  }
  return slugs;
}
