import { accessDuties } from "../../duty.ts";
import { roleGroups } from "../../person.ts";
import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";
import { pathTo } from "../pathTo.ts";
import { repeated } from "../repeated.ts";

/** Two teams of one slug would be one team, with the members and the access of both. */
export const teamSlugsDoNotCollide: Check = {
  name: "team-slugs-do-not-collide",
  description: "Every GitHub team that follows from the declaration has a slug of its own.",
  find: ({ services }) => {
    const general = ["policy-owners", "pipeline-owners", ...roleGroups.map((group) => `${group}-approvers`)];
    const teams = [
      ...general.map((slug) => ({ slug, service: undefined, of: "the organisation" })),
      ...Object.keys(services).flatMap((service) =>
        ["", ...accessDuties.map((duty) => `-${duty}`), "-bots"].map((suffix) => ({
          slug: `${service}${suffix}`,
          service,
          of: pathTo("services", service),
        })),
      ),
    ];
    return repeated(teams, ({ slug }) => slug.toLowerCase()).map(({ item, earlier }) => ({
      path: pathTo("services", item.service ?? ""),
      message: `Its team ${inQuotes(item.slug)} has the slug of a team of ${earlier.of}.`,
      fix: "Choose another id for the service.",
    }));
  },
};
