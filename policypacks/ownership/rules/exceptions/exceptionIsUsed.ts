import type { StackRule } from "../../rule.ts";

/** A door that nobody goes through is closed. */
export const exceptionIsUsed: StackRule = {
  name: "exception-is-used",
  description: "Each exception that has not ended opens a finding.",
  why: "An exception that opens nothing today opens something tomorrow, and nobody will ask then who approved it.",
  fix: "Remove the exception, or correct its rule, finding and subject to what the violation prints.",
  sources: ["decision 0013"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "stack",
  check: (_, { ownership, today }, used) =>
    Object.entries(ownership.exceptions)
      .filter(([id, { grantedOn, expiresOn }]) => grantedOn <= today && today <= expiresOn && !used.has(id))
      .map(([id, { rule, finding, subject }]) => ({
        id: `Exception::${id}`,
        subject: `exception ${id}`,
        message: `No violation of "${rule}" on "${subject}" has the finding "${finding}".`,
      })),
};
