import type { StackResource, Value } from "../../../stack/resource.ts";
import type { TypeReader } from "../../typeReader.ts";
import { documentDrafts } from "../documents/documentDrafts.ts";
import { controlsOf } from "../draft.ts";
import { policyProperty, policyTypes } from "../resources/policyTypes.ts";
import { resourceGrants } from "../resources/resourceGrants.ts";
import { writtenPolicy, writtenTypes } from "../resources/writtenPolicies.ts";
import { settingDrafts } from "../settings.ts";
import { resourceTagDrafts } from "../tags.ts";

const topic = "aws:sns/topic:Topic";

/** Resources whose whole point is who may reach another one, by a policy or by naming a principal. */
export const resourcePolicyReader: TypeReader = {
  types: [...policyTypes, ...writtenTypes],
  grants(resource, { directory }) {
    const { field, document } = held(resource);
    return resourceGrants(resource, document, field, directory.aws);
  },
  controls(resource) {
    const { type, properties } = resource;
    const { field, document } = held(resource);
    const own = policyProperty(type);
    return controlsOf(resource, [
      ...documentDrafts(document, { field, grammar: "resource", kind: "setting" }),
      ...settingDrafts(properties, {
        except: [...(own === undefined ? [] : [own]), "tags", "tagsAll"],
        defaults: type === topic ? { fifoTopic: false, contentBasedDeduplication: false } : {},
      }),
      ...resourceTagDrafts(properties),
    ]);
  },
  links: () => [],
};

function held({ type, properties }: StackResource): { readonly field: string; readonly document: Value | undefined } {
  const field = policyProperty(type);
  return field === undefined
    ? {
        field: type.includes("kms/grant") ? "granteePrincipal" : "principal",
        document: writtenPolicy(type, properties),
      }
    : { field, document: properties[field] };
}
