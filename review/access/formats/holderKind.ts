import type { GrantHolder } from "../../../access/index.ts";

const words: Readonly<Record<GrantHolder["kind"], string>> = {
  person: "person",
  bot: "bot",
  workflow: "workflow",
  principal: "not in the declaration",
  broken: "deleted principal",
  unknown: "not known yet",
};

/** What kind of holder it is, as a reader says it. */
export function holderKind({ kind }: GrantHolder): string {
  return words[kind];
}
