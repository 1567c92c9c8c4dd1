/** A step towards a value: the key of a record, or the place in a list. */
export type Step = string | number;

/** One change of a declaration; the next one sees what it has left. `declaration/edit` carries the same out on the source. */
export type OwnershipEdit =
  | { readonly kind: "set"; readonly path: readonly Step[]; readonly value: unknown }
  | { readonly kind: "remove"; readonly path: readonly Step[] }
  /** A property `key` of the record at `path`, or an element of the list at `path`: before place `key`, or at the end. */
  | { readonly kind: "add"; readonly path: readonly Step[]; readonly key?: Step; readonly value: unknown };
