import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { type CustomCapability, customCapabilities } from "../../../resources/custom.ts";
import { resourcesOf } from "./resourceTexts.ts";

/** An action that a custom resource gives to a duty or to the workload. */
export interface CustomAction {
  readonly path: string;
  readonly serviceId: string;
  readonly duty: CustomCapability;
  readonly action: string;
}

/** Every action of every custom resource. */
export function customActions(ownership: Ownership): readonly CustomAction[] {
  return resourcesOf(ownership).flatMap(({ path, serviceId, resource }) =>
    resource.kind !== "custom"
      ? []
      : customCapabilities.flatMap((duty) =>
          (own(resource.actions, duty) ?? []).map((action, at) => ({
            path: `${path}.actions.${duty}[${at}]`,
            serviceId,
            duty,
            action,
          })),
        ),
  );
}
