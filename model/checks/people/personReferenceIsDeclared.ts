import type { Check } from "../check.ts";
import { personReferences } from "../personReferences.ts";
import { own } from "../../own.ts";
import { undeclared } from "../undeclared.ts";
import { groupNamed } from "./support/groupNamed.ts";

export const personReferenceIsDeclared: Check = {
  name: "person-reference-is-declared",
  description: "Everybody who is named is declared in people.",
  find: (ownership) => {
    const { people, bots = {} } = ownership;
    const references = personReferences(ownership).filter(
      ({ id, kind }) =>
        !(id === "" && kind === "duty") && own(bots, id) === undefined && groupNamed(id, ownership) === undefined,
    );
    return undeclared(references, "a declared person", "people", people);
  },
};
