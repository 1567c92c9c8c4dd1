import type { StackResource } from "../../access/stack/resource.ts";
import type { MutantBase } from "./base/loadBase.ts";

/** What a mutant does to access; a harmless one does nothing, and nothing may be blocked. */
export type Effect = "widens" | "redirects" | "removes" | "hides" | "harmless";

/** A change of a stack. */
export type Edit =
  /** The resource stands at its place, with other inputs or other options. */
  | { readonly op: "replace"; readonly resource: StackResource; readonly beside?: readonly StackResource[] }
  /** The resource is gone. */
  | { readonly op: "drop" }
  /** The resource is gone, and another one, with another URN, stands for it. */
  | { readonly op: "move"; readonly resource: StackResource }
  /** One more resource stands beside all others. */
  | { readonly op: "add"; readonly resource: StackResource };

/** One change of one resource, before it is known who makes it. */
export interface Draft {
  /** Made only when it is asked for: most of it is writing documents. */
  readonly edit: () => Edit;
  /** Property or option that is changed; absent: the resource as a whole. */
  readonly field?: string;
  /** Where in the property, for a person: `policy.Statement[2].Action`. */
  readonly place: string;
  /** What stands there now. */
  readonly now: unknown;
}

/** A change of a stack that has to be blocked, or, a harmless one, must not be. */
export interface Mutant extends Omit<Draft, "edit"> {
  readonly edit: Edit;
  readonly kind: string;
  readonly does: Effect;
  readonly stack: string;
  /** The resource that it is made from; of an added one, the added one. */
  readonly resource: StackResource;
}

interface MutantKindText {
  readonly name: string;
  readonly does: Effect;
  /** One sentence. */
  readonly what: string;
  /** Would its mutants reach the policy pack of a real engine, or would the provider refuse them before? */
  readonly inEngine: boolean;
}

/** A way of changing a resource. */
export interface MutantKind extends MutantKindText {
  readonly of: (resource: StackResource, base: MutantBase) => Iterable<Draft>;
}

/** Resources that stand beside all others. */
export interface HandWrittenKind extends MutantKindText {
  readonly beside: (base: MutantBase) => readonly StackResource[];
}
