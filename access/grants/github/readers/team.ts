import type { TypeReader } from "../../typeReader.ts";
import { fromLaxToStrict, isTrue } from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";
import { teamRefOf } from "../teams/refs.ts";
import { teamLinks } from "../teams/links.ts";
import { wordAt } from "../values.ts";

/**
 * A team itself. What its members may do is told of whoever is in it; here, whether it can own paths, what it inherits from, and whom GitHub puts
 * into it besides.
 */
export const team: TypeReader = settingReader(
  ["team"],
  {
    kind: "protection",
    harmless: [
      // Words and mails.
      "description",
      "notificationSetting",
      // What GitHub answers of the team above; `parentTeamId` decides.
      "parentTeamReadId",
      "parentTeamReadSlug",
      "etag",
    ],
    // A secret team owns nothing in CODEOWNERS, and `secret` is what the provider takes.
    defaults: { privacy: "secret" },
    strength: {
      privacy: fromLaxToStrict("secret", "closed"),
      // Who makes the team stays in it.
      createDefaultMaintainer: (value) => (isTrue(value) ? -1 : 0),
    },
    spelling: { name: teamRefOf },
  },
  {
    links: ({ properties }, view) => {
      const name = wordAt(properties, "name");
      return teamLinks([name === undefined ? undefined : teamRefOf(name)], view);
    },
  },
);

/** How a team distributes the reviews that are asked of it. */
export const teamSettings: TypeReader = settingReader(["teamSettings"], {});
