import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares a text with its golden file in `test/cases`. `KEYHOLDER_BLESS=1 npm test` writes the file; its diff is read in review.
 */
export function expectGolden(name: string, text: string): void {
  const file = join("test", "cases", name);
  if (process.env.KEYHOLDER_BLESS === "1") writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, "utf8") : `no ${file}: run KEYHOLDER_BLESS=1 npm test`).toBe(text);
}
