import { keyholderPath } from "../../../aws/names.ts";
import type { StackResource } from "../../../stack/resource.ts";
import { textAt } from "../../../stack/values/valueAt.ts";
import type { StackView, TypeReader } from "../../typeReader.ts";
import { documentDrafts } from "../documents/documentDrafts.ts";
import { type About, controlsOf } from "../draft.ts";
import { serviceOfPath } from "../roles/roleFacts.ts";
import { settingDrafts } from "../settings.ts";
import { nameOf, ownLink } from "../stack/links.ts";
import { boundariesIn } from "../stack/stackIndex.ts";
import { resourceTagDrafts } from "../tags.ts";

/** Managed policies; what somebody carries as a boundary, and everything of Keyholder's own, is an envelope. */
export const managedPolicyReader: TypeReader = {
  types: ["aws:iam/policy:Policy"],
  controls(policy, view) {
    const kind = isEnvelope(policy, view) ? "envelope" : "permissions";
    const drafts = [
      ...documentDrafts(policy.properties.policy, { field: "policy", grammar: "boundary", kind }),
      ...settingDrafts(policy.properties, {
        except: ["policy", "tags", "description", "tagsAll", "delayAfterPolicyCreationInMs"],
        defaults: { path: "/" },
      }),
      ...resourceTagDrafts(policy.properties),
    ];
    return controlsOf(policy, drafts, aboutOf(policy));
  },
  links: (policy, view) => [ownLink("policy", policy, view)],
};

function isEnvelope(policy: StackResource, view: StackView): boolean {
  return pathOf(policy).startsWith(keyholderPath) || boundariesIn(view).has(ownLink("policy", policy, view));
}

function aboutOf(policy: StackResource): About {
  const service = serviceOfPath(pathOf(policy));
  const isEmergency = pathOf(policy) === keyholderPath && nameOf(policy).startsWith("keyholder-emergency");
  return { ...(service !== undefined && { service }), ...(isEmergency && { emergency: true }) };
}

function pathOf({ properties }: StackResource): string {
  return textAt(properties, "path") ?? "/";
}
