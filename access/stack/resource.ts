/** A value that is not known before the update, wherever it stands in a property. */
export const unknownValue = Object.freeze({ unknown: true }) as { readonly unknown: true };

/** A secret that whoever reads here may not see. */
export const secretValue = Object.freeze({ secret: true }) as { readonly secret: true };

export type Value =
  | null
  | boolean
  | number
  | string
  | typeof unknownValue
  | typeof secretValue
  | readonly Value[]
  | { readonly [property: string]: Value };

export type Properties = { readonly [property: string]: Value };

/** The provider that a resource goes through. */
export interface ResourceProvider {
  readonly urn: string;
  /** For example `pulumi:providers:aws`. */
  readonly type: string;
  /** Logical name; of a default provider `default` or `default_7_48_0`. */
  readonly name: string;
}

/**
 * A resource as a stack is about to hold it, wherever it was read: from the engine, from a preview, from a state, or from the offline run.
 * Plain data.
 */
export interface StackResource {
  readonly urn: string;
  /** Type token, for example `aws:iam/role:Role`. */
  readonly type: string;
  /** Logical name. */
  readonly name: string;
  /** Inputs, as the provider gets them. */
  readonly properties: Properties;
  /** Absent on components and on providers themselves. */
  readonly provider?: ResourceProvider;
  readonly options: ResourceOptions;
}

/** Options of a resource that decide what the engine does with it. */
export interface ResourceOptions {
  readonly protect: boolean;
  /** Property paths whose changes the engine ignores. */
  readonly ignoreChanges: readonly string[];
}
