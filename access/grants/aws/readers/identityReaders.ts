import { subjectOf } from "../../../stack/subject.ts";
import type { TypeReader } from "../../typeReader.ts";
import { controlsOf } from "../draft.ts";
import { settingDrafts } from "../settings.ts";
import { accountOf } from "../stack/accountOf.ts";
import { linksTo } from "../stack/links.ts";
import { resourceTagDrafts } from "../tags.ts";
import { aboutRole } from "./inlinePolicyReader.ts";

/** Whose tokens and assertions an account believes. */
export const identityProviderReader: TypeReader = {
  types: ["aws:iam/openIdConnectProvider:OpenIdConnectProvider", "aws:iam/samlProvider:SamlProvider"],
  controls: (provider) =>
    controlsOf(provider, [
      ...settingDrafts(provider.properties, { kind: "trust", except: ["tags", "tagsAll"] }),
      ...resourceTagDrafts(provider.properties),
    ]),
  links: () => [],
};

/** Which role the machines of an instance profile run as. */
export const instanceProfileReader: TypeReader = {
  types: ["aws:iam/instanceProfile:InstanceProfile"],
  controls: (profile, view) =>
    controlsOf(
      profile,
      [
        ...settingDrafts(profile.properties, { except: ["tags", "tagsAll"], defaults: { path: "/" } }),
        ...resourceTagDrafts(profile.properties),
      ],
      aboutRole(profile, view),
    ),
  links: (profile, view) => linksTo("role", profile.properties.role, profile, view),
};

/** Roles that AWS writes itself, for one of its services. */
export const serviceLinkedRoleReader: TypeReader = {
  types: ["aws:iam/serviceLinkedRole:ServiceLinkedRole"],
  grants: (role, view) => {
    const { awsServiceName: service } = role.properties;
    return [
      {
        who:
          typeof service === "string"
            ? { kind: "principal", id: service }
            : { kind: "unknown", id: `awsServiceName of ${subjectOf(role)}` },
        can: "assume",
        on: `its service-linked role in account ${accountOf(role, view)}`,
        through: subjectOf(role),
        because: "AWS lets the service in",
      },
    ];
  },
  controls: (role) =>
    controlsOf(role, [
      ...settingDrafts(role.properties, { except: ["description", "tags", "tagsAll"] }),
      ...resourceTagDrafts(role.properties),
    ]),
  links: () => [],
};
