/** A step towards a value: the key of a record, or the place in a list. */
export type Step = string | number;

/**
 * One change of a declaration. Edits are carried out one after the other; each sees what those before it have left.
 *
 * `set`: another value for what is there. `remove`: a property or an element of a list. `add`: a property `key` of the record at `path`,
 * or an element of the list at `path`, before place `key`, at the end where `key` is absent.
 *
 * @example { kind: "set", path: ["services", "storefront", "duties", "deploy", "owner"], value: "omar" }
 */
export type OwnershipEdit =
  | { readonly kind: "set"; readonly path: readonly Step[]; readonly value: unknown }
  | { readonly kind: "remove"; readonly path: readonly Step[] }
  | { readonly kind: "add"; readonly path: readonly Step[]; readonly key?: Step; readonly value: unknown };
