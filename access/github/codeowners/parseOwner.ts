import type { CodeOwner } from "./codeownersFile.ts";

const team = /^@[A-Za-z0-9-]+\/[A-Za-z0-9_-]+$/;
const user = /^@[A-Za-z0-9_-]+$/;
const email = /^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * One owner: `@org/team`, `@login` or an e-mail address. Undefined when GitHub would take it for none of these.
 *
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-syntax
 */
export function parseOwner(text: string): CodeOwner | undefined {
  if (team.test(text)) return { kind: "team", text };
  if (user.test(text)) return { kind: "user", text };
  if (email.test(text)) return { kind: "email", text };
  return undefined;
}

/** What two spellings of one owner have in common: GitHub compares names without letter case. */
export function ownerKey(owner: CodeOwner): string {
  return owner.text.toLowerCase();
}
