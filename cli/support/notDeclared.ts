import { suggest } from "../../model/checks/suggest.ts";
import { inQuotes, type Problem } from "../../model/index.ts";

/** Said of an option that names what the declaration does not know; nothing where it is left out. */
export function notDeclared(option: string, id: string | undefined, declared: object): readonly Problem[] {
  if (id === undefined || Object.hasOwn(declared, id)) return [];
  const fix = `Name one that is declared${suggest(id, Object.keys(declared))}.`;
  return [{ path: option, message: `${inQuotes(id)} is not declared.`, fix }];
}
