/** What a value must look like, as plain data that {@link readShape} follows. */
export type ShapeNode =
  /** `checked`: a check looks at the text, so a missing one becomes "" without a word. */
  | { readonly kind: "text"; readonly checked: boolean }
  | { readonly kind: "number" }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly of: readonly string[] }
  | { readonly kind: "nullable"; readonly of: ShapeNode }
  | { readonly kind: "list"; readonly of: ShapeNode; readonly least: 0 | 1 }
  | { readonly kind: "record"; readonly of: ShapeNode }
  | { readonly kind: "object"; readonly fields: FieldNodes }
  /** Objects that their field `kind` tells apart. `checkedKind`: a check looks at the kind, so that one which is not known stays. */
  | {
      readonly kind: "variant";
      readonly cases: { readonly [kind: string]: FieldNodes };
      readonly checkedKind: boolean;
    };

export interface FieldNode {
  readonly optional: boolean;
  readonly of: ShapeNode;
}

export type FieldNodes = { readonly [field: string]: FieldNode };

declare const type: unique symbol;

/** A shape of exactly the type T: a table that differs from the types does not compile. */
export type Shape<T> = ShapeNode & { readonly [type]?: (value: T) => T };

/** The shapes of an object's fields; those of optional fields are marked. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

interface Optional<T> {
  readonly optional: Shape<T>;
}

export const text: Shape<string> = { kind: "text", checked: false };
export const number: Shape<number> = { kind: "number" };
export const flag: Shape<boolean> = { kind: "flag" };

/** A text that a check looks at, also when it is missing or not one of those that the type allows. */
export function checked<T extends string>(): Shape<T> {
  return { kind: "text", checked: true };
}

export function choice<const C extends readonly string[]>(...of: C): Shape<C[number]> {
  return { kind: "choice", of };
}

export function nullable<T>(of: Shape<T>): Shape<T | null> {
  return { kind: "nullable", of };
}

export function list<T>(of: Shape<T>): Shape<readonly T[]> {
  return { kind: "list", of, least: 0 };
}

export function nonEmptyList<T>(of: Shape<T>): Shape<readonly [T, ...T[]]> {
  return { kind: "list", of, least: 1 };
}

/** Values by id. */
export function record<T>(of: Shape<T>): Shape<{ readonly [id: string]: T }> {
  return { kind: "record", of };
}

export function object<T>(fields: Fields<T>): Shape<T> {
  return { kind: "object", fields: fieldNodes(fields) };
}

/** The same shape under each of these keys. */
export function each<K extends string, T>(keys: readonly K[], of: Shape<T>): Shape<{ readonly [key in K]: T }> {
  return { kind: "object", fields: Object.fromEntries(keys.map((key) => [key, { optional: false, of }])) };
}

/** The same shape under any of these keys. */
export function some<K extends string, T>(keys: readonly K[], of: Shape<T>): Shape<{ readonly [key in K]?: T }> {
  return { kind: "object", fields: Object.fromEntries(keys.map((key) => [key, { optional: true, of }])) };
}

type Cases<T extends { readonly kind: string }> = {
  readonly [K in T["kind"]]: Fields<Omit<Extract<T, { readonly kind: K }>, "kind">>;
};

export function variant<T extends { readonly kind: string }>(cases: Cases<T>): Shape<T> {
  return { kind: "variant", cases: caseNodes(cases), checkedKind: false };
}

export function variantWithCheckedKind<T extends { readonly kind: string }>(cases: Cases<T>): Shape<T> {
  return { kind: "variant", cases: caseNodes(cases), checkedKind: true };
}

function caseNodes(cases: object): { readonly [kind: string]: FieldNodes } {
  return Object.fromEntries(Object.entries(cases).map(([kind, fields]) => [kind, fieldNodes(fields)]));
}

export function optional<T>(of: Shape<T>): Optional<T> {
  return { optional: of };
}

function fieldNodes(fields: object): FieldNodes {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]: [string, ShapeNode | Optional<unknown>]) => [
      name,
      "optional" in field ? { optional: true, of: field.optional } : { optional: false, of: field },
    ]),
  );
}
