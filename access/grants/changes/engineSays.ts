/** What the engine says of resources beyond what both sides hold. */
export interface EngineSays {
  /** URNs of what it makes anew. */
  readonly replaced: ReadonlySet<string>;
  /** URNs of what it changes in any way: two secrets look alike. */
  readonly updated: ReadonlySet<string>;
}
