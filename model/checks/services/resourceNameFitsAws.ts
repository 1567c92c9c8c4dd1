import type { ResourceKind } from "../../resources/index.ts";
import type { Check } from "../check.ts";
import { fillName } from "./support/fillName.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";
import { placementsOf } from "./support/placements.ts";

/** What AWS takes for a name, where it is narrower than an ARN. */
const forms: { readonly [K in ResourceKind]?: { readonly form: RegExp; readonly words: string } } = {
  bucket: { form: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, words: "3 to 63 lower-case letters, digits, dots and hyphens" },
  "lambda-function": { form: /^[\w-]{1,64}$/, words: 'at most 64 letters, digits, "_" and "-"' },
  "config-parameter": { form: /^\/config(\/[\w.-]+)+$/, words: 'a name below "/config/"' },
  secret: { form: /^[\w/+=.@-]{1,512}$/, words: 'at most 512 letters, digits and "/_+=.@-"' },
  "secret-parameter": { form: /^\/secret(\/[\w.-]+)+$/, words: 'a name below "/secret/"' },
  "service-role": { form: /^[\w+=,.@-]{1,64}$/, words: 'at most 64 letters, digits and "+=,.@_-"' },
};

/** A name that AWS refuses is found at the first deployment otherwise. Wildcards and placeholders are left to their own checks. */
export const resourceNameFitsAws: Check = {
  name: "resource-name-fits-aws",
  description: "The name of a resource, filled in, is one that AWS takes.",
  find: (ownership) =>
    placementsOf(ownership).flatMap((placement) =>
      placement.service.resources.flatMap((resource, at) => {
        const form = own(forms, resource.kind);
        if (!form || !("name" in resource)) return [];
        const name = fillName(placement, resource.name);
        if (/^$|[*?{}$]|[^\x21-\x7e]/.test(name) || form.form.test(name)) return [];
        const path = pathTo("services", placement.serviceId, "resources", at, "name");
        return [
          {
            path,
            message: `${inQuotes(name)} is not a name that AWS takes for a ${resource.kind}.`,
            fix: `Write ${form.words}.`,
          },
        ];
      }),
    ),
};
