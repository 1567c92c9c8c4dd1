import { planAccess } from "../../access/planAccess.ts";
import type { Raw } from "../../access/stack/read/isRecord.ts";
import type { ReadFor } from "../../access/stack/read/stackReading.ts";
import type { StackResource } from "../../access/stack/resource.ts";
import type { Side } from "../../access/stack/sides/side.ts";
import type { Ownership } from "../../model/index.ts";
import { resourcesOfPlan } from "../../policypacks/ownership/judge/resourcesOfPlan.ts";

/**
 * What a stack would hold if it were what its declaration plans. The providers that the engine makes by itself are as they are on the other side:
 * no declaration speaks of them.
 */
export function planSide(ownership: Ownership, of: ReadFor, other: Side): Side {
  const planned = resourcesOfPlan(planAccess(ownership), of.stack, of.project).map(rawOf);
  const standing = [...other.raws.values()].filter(
    ({ type, id, urn }) => isDefault(String(type), String(urn)) && id !== undefined,
  );
  return {
    raws: new Map([...planned, ...standing].map((raw) => [String(raw.urn), raw])),
    unsure: [],
    madeAt: "",
    pulumi: "",
  };
}

function rawOf({ urn, type, properties, provider, options }: StackResource): Raw {
  const custom = provider !== undefined || type.startsWith("pulumi:providers:");
  return {
    urn,
    type,
    custom,
    inputs: properties,
    ...(provider && { provider: `${provider.urn}::planned` }),
    ...options,
  };
}

function isDefault(type: string, urn: string): boolean {
  return type.startsWith("pulumi:providers:") && /^default(?:_|$)/.test(urn.split("::").at(-1) ?? "");
}
