/** Who holds a grant. */
export type GrantHolder =
  /** Somebody whom the declaration knows. */
  | { readonly kind: "person" | "bot"; readonly id: string }
  /** The workflows of an environment of a repository: `storefront:production-deploy`. */
  | { readonly kind: "workflow"; readonly id: string }
  /** Somebody whom the declaration does not know, as the document spells it: an ARN, `GitHub user eve`, `anybody`. */
  | { readonly kind: "principal"; readonly id: string }
  /** A principal that was deleted; AWS shows its unique id, such as `AROA…`, and nobody else can ever be it. */
  | { readonly kind: "broken"; readonly id: string }
  /** Not known before the update, or hidden; the id says where it would stand. */
  | { readonly kind: "unknown"; readonly id: string };

/**
 * *Who* can do *what*, on *what*, through *what*, until *when*, and why: the one value that plan, policy pack and review talk about.
 *
 * @example { who: { kind: "person", id: "leo" }, can: "deploy", on: "storefront in production", through: "role main/storefront-production-deploy", because: "owner of deploy of storefront" }
 */
export interface Grant {
  readonly who: GrantHolder;
  /** A duty, or what GitHub calls it: `push to`, `read`, `own paths of`, `approve runs of`. */
  readonly can: string;
  readonly on: string;
  /** Service that it concerns, if it concerns one. */
  readonly service?: string;
  readonly through: string;
  /** First instant (UTC) at which it no longer holds, or absent. */
  readonly until?: string;
  readonly because: string;
}

/** A text that is equal for equal grants, and by which grants are sorted. */
export function grantKey({ who, can, on, through, until = "", because }: Grant): string {
  return [who.kind, who.id, on, can, through, until, because].join("\n");
}
