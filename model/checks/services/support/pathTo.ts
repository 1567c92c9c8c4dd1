import { inQuotes } from "./inQuotes.ts";

/** Where a value stands: `pathTo("services", "shop", "environments", 0)` → `services.shop.environments[0]`. An odd id is quoted: `services["my shop"]`. */
export function pathTo(...keys: readonly (string | number)[]): string {
  return keys.map((key, at) => step(key, at)).join("");
}

function step(key: string | number, at: number): string {
  if (typeof key === "number") return `[${key}]`;
  if (!/^[\w-]+$/.test(key)) return `[${inQuotes(key)}]`;
  return at === 0 ? key : `.${key}`;
}
