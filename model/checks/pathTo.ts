import { inQuotes } from "../inQuotes.ts";

/** Where a value stands: `pathTo("services", "shop", "environments", 0)` → `services.shop.environments[0]`. An odd id is quoted: `services["my shop"]`. */
export function pathTo(...keys: readonly (string | number)[]): string {
  return keys.map((key, at) => step(key, at)).join("");
}

/** A place below a path: `pathBelow("services.shop", "ids", "production")` → `services.shop.ids.production`. */
export function pathBelow(path: string, ...keys: readonly (string | number)[]): string {
  return `${path}${keys.map((key) => step(key, 1)).join("")}`;
}

function step(key: string | number, at: number): string {
  if (typeof key === "number") return `[${key}]`;
  if (!/^[\w-]+$/.test(key)) return `[${inQuotes(key)}]`;
  return at === 0 ? key : `.${key}`;
}
