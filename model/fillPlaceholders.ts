/** The placeholders that a name may carry. */
export const placeholders = ["service", "environment", "account", "region", "partition"] as const;

export type Placeholder = (typeof placeholders)[number];

const pattern = new RegExp(`\\{(${placeholders.join("|")})\\}`, "g");

/** The name with its placeholders filled in; an unknown placeholder stays, and is a problem of the check `resource-name-placeholders-are-known`. */
export function fillPlaceholders(values: { readonly [P in Placeholder]: string }, text: string): string {
  return text.replace(pattern, (_, placeholder: Placeholder) => values[placeholder]);
}
