/** What every declared AWS resource has: the kind, which selects its entry in the catalogue. */
export interface ResourceBase<K extends string> {
  readonly kind: K;
}
