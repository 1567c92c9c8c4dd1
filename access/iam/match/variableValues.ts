/**
 * The value of a policy variable in the request; nothing where the request has no such key, or where the key may have many values.
 *
 * @param key the name of a condition key, in lower case
 */
export type VariableValues = (key: string) => VariableValue;

/** `missing`: the request has no such key, so that the variable's default is taken. `many`: AWS takes no such key as a variable. */
export type VariableValue =
  | { readonly kind: "value"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "many" };
