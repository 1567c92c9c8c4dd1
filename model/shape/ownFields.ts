/** True for what is written with braces, of whatever realm; not for a Map, a Date or a function. */
export function isObject(value: unknown): value is object {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.prototype.toString.call(value) === "[object Object]"
  );
}

/** A field's own value; what a getter would compute is not read. */
export function ownValue(holder: object, field: string): unknown {
  return Object.getOwnPropertyDescriptor(holder, field)?.value;
}

export function ownFields(holder: object): readonly [string, unknown][] {
  return Object.keys(holder).map((field) => [field, ownValue(holder, field)]);
}
