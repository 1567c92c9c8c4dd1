import type { Grant } from "../../grant.ts";
import type { TypeReader } from "../../typeReader.ts";
import { isHidden, valueAt } from "../../../stack/values/valueAt.ts";
import { settingReader } from "../settings/settingReader.ts";
import { isTrue } from "../settings/strengths.ts";
import { elementsAt, repositoryAt, wordAt, wordOf } from "../values.ts";

/** A key with which whoever has it reaches one repository; read-only where it does not say. */
export const deployKey: TypeReader = settingReader(
  ["repositoryDeployKey"],
  {
    harmless: ["etag"],
    told: ["readOnly"],
    // The comment behind it names nobody.
    spelling: { key: (text) => text.trim().split(/\s+/).slice(0, 2).join(" ") },
  },
  {
    grants: ({ properties, name }, { directory }) => {
      const repository = repositoryAt(properties, directory.github);
      const readOnly = valueAt(properties, "readOnly");
      const can = isHidden(readOnly)
        ? "do something unknown to"
        : readOnly === undefined || isTrue(readOnly)
          ? "read"
          : "push to";
      const key = `deploy key ${wordAt(properties, "title") ?? name}`;
      return [
        {
          who: { kind: "principal", id: key },
          can,
          on: repository,
          through: key,
          because: `deploy key of ${repository}`,
        },
      ];
    },
  },
);

/** Repositories in which an app that is installed may do what it was given. */
export const appInstallation: TypeReader = settingReader(
  ["appInstallationRepositories", "appInstallationRepository"],
  { harmless: ["etag"] },
  {
    grants: ({ properties }, { directory: { github } }) => {
      const id = wordAt(properties, "installationId");
      const app = id === undefined ? "an app installation that is not known" : `app installation ${id}`;
      const one = valueAt(properties, "repository");
      const repositories = [...elementsAt(properties, "selectedRepositories"), ...(one === undefined ? [] : [one])];
      return repositories.map((repository): Grant => {
        const name = wordOf(repository);
        return {
          who: { kind: id === undefined ? "unknown" : "principal", id: app },
          can: "act as an app on",
          on: name === undefined ? "a repository that is not known" : github.repository(name),
          through: app,
          because: "installed app",
        };
      });
    },
  },
);
