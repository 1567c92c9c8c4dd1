/** A property's value as plain data; a policy document and a JSON text stand as the value that they hold. */
export type ExpectedValue =
  | boolean
  | number
  | string
  | readonly ExpectedValue[]
  | { readonly [property: string]: ExpectedValue | undefined };

/**
 * A provider resource that the program must register, by type, name, place and content, written independently of the components, so that
 * each can be held against the other.
 */
export interface ExpectedResource {
  /** Type token, for example `aws:iam/role:Role`. */
  readonly type: string;
  /** Logical name. */
  readonly name: string;
  /** Types of the components that it stands in, from the outside. */
  readonly within: readonly string[];
  /** Key of the account whose provider it goes through, or GitHub's default provider; absent on a provider. */
  readonly through?: { readonly account: string } | "github";
  /** Every input; a property that does not stand here is not given. */
  readonly properties: { readonly [property: string]: ExpectedValue };
  /** May the engine not delete it? */
  readonly protect: boolean;
  /** Properties whose changes the engine ignores. */
  readonly ignoreChanges: readonly string[];
}

/** An expected resource with the defaults of its options. */
export function expected(
  resource: Omit<ExpectedResource, "protect" | "ignoreChanges"> & Partial<ExpectedResource>,
): ExpectedResource {
  return { protect: false, ignoreChanges: [], ...resource };
}

/** The URN that the engine gives it in a stack. */
export function expectedUrn({ type, name, within }: ExpectedResource, stack: string, project: string): string {
  return `urn:pulumi:${stack}::${project}::${[...within, type].join("$")}::${name}`;
}
