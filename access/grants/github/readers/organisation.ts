import type { StackResource } from "../../../stack/resource.ts";
import { isHidden, valueAt } from "../../../stack/values/valueAt.ts";
import type { Grant } from "../../grant.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { isTrue } from "../settings/strengths.ts";
import { settingReader } from "../settings/settingReader.ts";
import { elementsAt, wordAt, wordOf } from "../values.ts";

/** Somebody in the organisation; as `admin` an owner of it, who may do everything with everything in it. */
export const membership: TypeReader = settingReader(
  ["membership"],
  // Only when the resource goes away does `downgradeOnDestroy` count.
  { told: ["username", "role"], harmless: ["downgradeOnDestroy", "etag"] },
  { grants: (resource, view) => [membershipGrant(resource, view)] },
);

function membershipGrant({ properties }: StackResource, { directory: { github } }: StackView): Grant {
  const login = wordAt(properties, "username");
  const who: Grant["who"] =
    login === undefined
      ? { kind: "unknown", id: `a member of organisation ${github.organisation}` }
      : github.holderOf({ login });
  const role = valueAt(properties, "role");
  const isOwner = typeof role === "string" && role.toLowerCase() === "admin";
  const on = `organisation ${github.organisation}`;
  const through = `membership of ${on}`;
  if (isHidden(role)) return { who, can: "do something unknown to", on, through, because: `member of ${on}` };
  return isOwner
    ? { who, can: "administer", on, through, because: `owner of ${on}` }
    : { who, can: "belong to", on, through, because: `member of ${on}` };
}

/** Somebody who is kept out of the organisation. */
export const organisationBlock: TypeReader = settingReader(["organizationBlock"], {
  kind: "protection",
  strength: { username: () => 1 },
});

/** An organisation of an enterprise, with those who administer it. */
export const enterpriseOrganisation: TypeReader = settingReader(
  ["enterpriseOrganization"],
  // How it presents itself, and where its bills go.
  { told: ["adminLogins"], harmless: ["billingEmail", "description", "displayName", "etag"] },
  {
    grants: ({ properties }, { directory: { github } }) => {
      const on = `organisation ${(wordAt(properties, "name") ?? "that is not known").toLowerCase()}`;
      return elementsAt(properties, "adminLogins").map((value): Grant => {
        const login = wordOf(value);
        const who: Grant["who"] =
          login === undefined ? { kind: "unknown", id: `an administrator of ${on}` } : github.holderOf({ login });
        return { who, can: "administer", on, through: on, because: `owner of ${on}` };
      });
    },
  },
);

/** What a repository of the organisation can be labelled with; rulesets can go by it. */
export const customProperties: TypeReader = settingReader(["organizationCustomProperties"], {
  harmless: ["description", "etag"],
  strength: { required: (value) => (isTrue(value) ? 1 : 0) },
});
