const apart: { readonly [character: string]: string } = { ſ: "s", "\u212a": "k", İ: "?", ".": "?", "*": "?" };

/**
 * A key as the AWS provider reads it: Go's JSON decoder fits `Privileged` and `PRIVILEGED` to the field `privileged`, the long s and the
 * Kelvin sign to s and k. Dot and star become a question mark, since they mean something in a folded path.
 *
 * @see https://pkg.go.dev/encoding/json#Unmarshal
 */
export function fold(key: string): string {
  return key.replace(/[ſ\u212aİ.*]/g, (character) => apart[character] ?? character).toLowerCase();
}
