import type { Check, LeafShape, ListShape, Need, ObjectShape, Shape } from "./shape.ts";

type Fields = ObjectShape["fields"];

export function fields(inside: Fields, ...needs: readonly Need[]): ObjectShape {
  return { kind: "object", fields: inside, needs };
}

/** A container: an object with a name and an image. */
export function container(inside: Fields, ...needs: readonly Need[]): ObjectShape {
  return { kind: "object", fields: inside, needs, container: true };
}

export function list(each: Shape): ListShape {
  return { kind: "list", each };
}

/** The same, or JSON text of it. */
export function orJson<S extends ObjectShape | ListShape>(shape: S): S {
  return { ...shape, json: true };
}

export const name: LeafShape = { kind: "text", role: "name" };
export const image: LeafShape = { kind: "text", role: "image" };
/** The image of a build, which may be one that AWS curates. */
export const buildImage: LeafShape = { kind: "text", role: "build-image" };

const rule = "container-is-not-privileged";

/** True is refused. */
export function never(what: string, message: string): LeafShape {
  return { kind: "boolean", check: { rule, what, refuse: { kind: "true" }, message } };
}

/** A text is refused that matches in lower case. */
export function not(pattern: string, said: Pick<Check, "what" | "message" | "named">): LeafShape {
  return { kind: "text", check: { rule, refuse: { kind: "matching", pattern }, ...said } };
}

/** Whatever a container is made from, its image must be told. */
export const needsImage: Need = {
  anyOf: ["image"],
  rule: "image-is-pinned-by-digest",
  what: "NoImage",
  message: "{container} names no image.",
};

/** Pods that no property shows: this text says which. */
export function unseen(what: string, message: string): LeafShape {
  const refuse = { kind: "matching", pattern: "" } as const;
  return {
    kind: "text",
    check: { rule: "container-definition-is-readable", what, refuse, named: "as-written", message },
  };
}

/** Without this field there is nothing to judge. */
export function needed(...anyOf: readonly [string, ...string[]]): Need {
  const named = anyOf.map((field) => `"${field}"`).join(" or ");
  return { anyOf, rule: "container-definition-is-readable", what: "Unreadable", message: `There is no ${named}.` };
}
