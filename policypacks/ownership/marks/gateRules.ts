import type { StackRule } from "../rule.ts";
import { providerIsThePublishedOne } from "./providerIsThePublishedOne.ts";
import { resourceIsNotHidden } from "./resourceIsNotHidden.ts";
import { resourceIsSettled } from "./resourceIsSettled.ts";
import type { MarkRule } from "./markRule.ts";
import type { ReadStack } from "../../../access/stack/read/stackReading.ts";

/** What only a preview or a state shows, and the engine never hands to a policy pack. */
export const markRules: readonly MarkRule[] = [providerIsThePublishedOne, resourceIsNotHidden, resourceIsSettled];

/** The rules over what a file tells of its resources beyond what the pack sees; they run before the others. */
export function gateRules({ marks }: ReadStack): readonly StackRule[] {
  return markRules.map(({ of, ...text }) => ({
    ...text,
    check: (resources, context) =>
      resources.flatMap((resource) =>
        of(resource, marks.get(resource.urn) ?? [], context).map((finding) => ({ ...finding, urn: resource.urn })),
      ),
  }));
}
