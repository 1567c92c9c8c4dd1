import type { StackFinding, StackRule } from "../../rule.ts";

/** A door that nobody goes through is closed, and no door is two. */
export const exceptionIsUsed: StackRule = {
  name: "exception-is-used",
  description: "Each exception that has not ended opens a finding, on one resource.",
  why: "An exception that opens nothing today opens something tomorrow, and nobody will ask then who approved it.",
  fix: "Remove the exception, or correct its rule, finding and subject to what the violation prints.",
  sources: ["decision 0013"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "stack",
  check: (_, { ownership, today }, used) =>
    Object.entries(ownership.exceptions)
      .filter(([, { grantedOn, expiresOn }]) => grantedOn <= today && today <= expiresOn)
      .flatMap(([id, { rule, finding, subject }]): readonly StackFinding[] => {
        const urns = new Set(used.filter(({ exception }) => exception === id).map(({ urn }) => urn));
        const about = { id: `Exception::${id}`, subject: `exception ${id}` };
        if (urns.size === 0)
          return [{ ...about, message: `No violation of "${rule}" on "${subject}" has the finding "${finding}".` }];
        if (urns.size === 1) return [];
        const message = `${urns.size} resources are called "${subject}", and an exception opens one.`;
        return [{ ...about, message, fix: "Give them different names." }];
      }),
};
