/** The rules that a container definition alone can break. */
export type ContainerRule =
  | "container-is-not-privileged"
  | "container-definition-is-readable"
  | "image-is-pinned-by-digest";

/** When a value is refused. */
export type Refusal =
  /** It is `true`. */
  | { readonly kind: "true" }
  /** It is a text that, in lower case, matches. */
  | { readonly kind: "matching"; readonly pattern: string }
  /** It is a text that, in lower case, does not match. */
  | { readonly kind: "other-than"; readonly pattern: string };

/** What a value must not say. */
export interface Check {
  readonly rule: ContainerRule;
  /** First part of the finding's id, for example `Capability`. */
  readonly what: string;
  readonly refuse: Refusal;
  /** How the value is part of the id; a capability in one spelling of the many that mean it. */
  readonly named?: "as-written" | "capability";
  /** One sentence; `{container}` and `{value}` are filled in. */
  readonly message: string;
}

/** Fields of which one must be there. */
export interface Need {
  readonly anyOf: readonly [string, ...string[]];
  readonly rule: ContainerRule;
  readonly what: string;
  readonly message: string;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly fields: { readonly [name: string]: Shape };
  readonly needs: readonly Need[];
  /** It is a container: findings inside are called after it. */
  readonly container?: true;
  readonly json?: true;
}

export interface ListShape {
  readonly kind: "list";
  readonly each: Shape;
  readonly json?: true;
}

export interface LeafShape {
  readonly kind: "text" | "boolean";
  readonly role?: "name" | "image" | "build-image";
  readonly check?: Check;
}

/** How a definition is written, as far as a rule reads it; everything else may have any form. `json`: it may also stand there as JSON text. */
export type Shape = ObjectShape | ListShape | LeafShape;
