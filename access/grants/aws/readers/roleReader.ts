import type { StackResource } from "../../../stack/resource.ts";
import { isList } from "../../../stack/values/valueAt.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { documentDrafts } from "../documents/documentDrafts.ts";
import { controlsOf, type Draft, known } from "../draft.ts";
import { roleFacts } from "../roles/roleFacts.ts";
import { roleGrants } from "../roles/roleGrants.ts";
import { recordOf } from "../recordOf.ts";
import { settingDrafts } from "../settings.ts";
import { linkTo, linksTo, ownLink } from "../stack/links.ts";
import { attachedIn } from "../stack/stackIndex.ts";
import { principalTagDrafts } from "../tags.ts";

/** What a session may last where nothing is said. */
const defaultSeconds = 3_600;

/** Roles: who may assume them, what they carry themselves, and inside which boundary. */
export const roleReader: TypeReader = {
  types: ["aws:iam/role:Role"],
  grants: roleGrants,
  controls: (role, view) =>
    controlsOf(role, [...ofTrust(role), ...ofPermissions(role), ...others(role)], roleFacts(role, view).about),
  links: (role, view) => [
    ownLink("role", role, view),
    ...new Set([
      ...linksTo("policy", role.properties.permissionsBoundary, role, view),
      ...linksTo("policy", role.properties.managedPolicyArns, role, view),
      ...attachedLinks(role, view),
    ]),
  ],
};

function attachedLinks(role: StackResource, view: StackView): readonly string[] {
  const arns = attachedIn(view).get(ownLink("role", role, view)) ?? [];
  return arns.flatMap((arn) => linkTo("policy", arn, role, view) ?? []);
}

function ofTrust({ properties: { assumeRolePolicy } }: StackResource): readonly Draft[] {
  return documentDrafts(assumeRolePolicy, { field: "assumeRolePolicy", grammar: "trust", kind: "trust" });
}

function ofPermissions({ properties }: StackResource): readonly Draft[] {
  const { inlinePolicies, managedPolicyArns } = properties;
  const inline = (isList(inlinePolicies) ? inlinePolicies : []).flatMap((one, at) => {
    const { name = null, policy, ...rest } = recordOf(one) ?? { rest: one };
    const place = { field: `inlinePolicies[${at}].policy`, grammar: "identity", kind: "permissions" } as const;
    return [...documentDrafts(policy, place), ...settingDrafts({ inlinePolicies: [name], ...rest })];
  });
  const managed = settingDrafts({ managedPolicyArns: managedPolicyArns ?? null }, { kind: "permissions" });
  return [
    ...inline,
    ...(isList(inlinePolicies)
      ? []
      : settingDrafts({ inlinePolicies: inlinePolicies ?? null }, { kind: "permissions" })),
    ...managed.map((draft) => ({ ...draft, strength: -1 })),
    // Whoever lists them lists all of them: what is attached otherwise is taken off.
    ...(["inlinePolicies", "managedPolicyArns"] as const)
      .filter((property) => properties[property] !== undefined && properties[property] !== null)
      .map((property) => known("protection", `no ${property} but these`, "", 1)),
  ];
}

function others({ properties }: StackResource): readonly Draft[] {
  const { permissionsBoundary = null, maxSessionDuration } = properties;
  const boundary = settingDrafts({ permissionsBoundary }, { kind: "envelope" });
  const limited = typeof maxSessionDuration === "number" && maxSessionDuration !== defaultSeconds;
  return [
    ...boundary.map((draft) => ({ ...draft, strength: 1 })),
    ...(limited
      ? [known("setting", "maxSessionDuration", String(maxSessionDuration), defaultSeconds - maxSessionDuration)]
      : []),
    ...settingDrafts(properties, {
      except: [
        ...["assumeRolePolicy", "inlinePolicies", "managedPolicyArns", "permissionsBoundary", "tags"],
        ...(typeof maxSessionDuration === "number" ? ["maxSessionDuration"] : []),
        ...["description", "tagsAll"],
      ],
      defaults: { path: "/", forceDetachPolicies: false },
    }),
    ...principalTagDrafts(properties),
  ];
}
