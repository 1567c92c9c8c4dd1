import type { Properties, ResourceProvider, StackResource } from "../../../access/stack/resource.ts";
import type { MutantBase } from "../base/loadBase.ts";

/** A resource that somebody writes into the program, beside the module. */
export interface Beside {
  readonly type: string;
  /** What it would do, as a logical name. */
  readonly name: string;
  readonly properties: Properties;
}

/** It as the stack would hold it: through the first account's provider, through GitHub's default one, or through the default one of its package. */
export function besideStack({ type, name, properties }: Beside, base: MutantBase): StackResource {
  const start = `urn:pulumi:${base.stack}::${base.context.project}`;
  const [first = ""] = type.split(":");
  const provider = isProvider(type) || first === "keyholder" ? undefined : providerOf(first, start, base);
  return {
    urn: `${start}::${type}::${name}`,
    type,
    name,
    properties,
    ...(provider !== undefined && { provider }),
    options: { protect: false, ignoreChanges: [] },
  };
}

function providerOf(of: string, start: string, { resources }: MutantBase): ResourceProvider {
  const type = `pulumi:providers:${of}`;
  const made = resources.find((one) => one.type === type);
  return made === undefined
    ? { type, name: "default", urn: `${start}::${type}::default` }
    : { type, name: made.name, urn: made.urn };
}

function isProvider(type: string): boolean {
  return type.startsWith("pulumi:providers:");
}
