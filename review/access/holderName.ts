import type { GrantHolder } from "../../access/index.ts";
import { own, type Ownership } from "../../model/index.ts";

/** How a reader knows a holder: `Omar Haddad (omar)`, or as the document spells it. */
export function holderName({ kind, id }: GrantHolder, { people }: Ownership): string {
  switch (kind) {
    case "person": {
      const name = own(people, id)?.name;
      return name === undefined ? id : `${name} (${id})`;
    }
    case "bot":
      return `bot ${id}`;
    case "workflow":
      return `workflows of ${id}`;
    case "principal":
      return `${id} (not declared)`;
    case "broken":
      return `${id} (deleted principal)`;
    case "unknown":
      return `somebody (${id} is not known)`;
  }
}
