import type { Check } from "../check.ts";
import { pathTo } from "../pathTo.ts";
import { undeclared } from "../undeclared.ts";

export const personSquadIsDeclared: Check = {
  name: "person-squad-is-declared",
  description: "The squad of every person is declared, and so has a champion.",
  find: ({ people, responsibilities: { squads } }) => {
    const references = Object.entries(people).flatMap(([id, { squad }]) =>
      squad === undefined ? [] : [{ path: pathTo("people", id, "squad"), id: squad }],
    );
    return undeclared(references, "a declared squad", "responsibilities.squads", squads);
  },
};
