/** What every declared AWS resource has: the kind, which selects its entry in the catalogue. */
export interface ResourceBase<K extends string> {
  readonly kind: K;
}

/** Ids by environment, for example `{ production: "E2QWRUHAPOMQZL" }`. An environment that is absent has none, and no permission either. */
export type IdsByEnvironment = { readonly [environment: string]: string };

/** A resource whose ARN holds an id that AWS makes up: it is made once, and declared by its id from then on. */
export interface IdentifiedByAws<K extends string> extends ResourceBase<K> {
  /** What the service calls it; it is in no ARN. */
  readonly name: string;
  /** The id that AWS gave it in each environment. */
  readonly ids: IdsByEnvironment;
}
