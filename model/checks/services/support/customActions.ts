import { type AccessDuty, accessDuties } from "../../../duty.ts";
import type { Ownership } from "../../../ownership.ts";
import { own } from "../../../own.ts";
import { resourcesOf } from "./resourceTexts.ts";

/** An action that a custom resource gives to a duty. */
export interface CustomAction {
  readonly path: string;
  readonly serviceId: string;
  readonly duty: AccessDuty;
  readonly action: string;
}

/** Every action of every custom resource. */
export function customActions(ownership: Ownership): readonly CustomAction[] {
  return resourcesOf(ownership).flatMap(({ path, serviceId, resource }) =>
    resource.kind !== "custom"
      ? []
      : accessDuties.flatMap((duty) =>
          (own(resource.actions, duty) ?? []).map((action, at) => ({
            path: `${path}.actions.${duty}[${at}]`,
            serviceId,
            duty,
            action,
          })),
        ),
  );
}
