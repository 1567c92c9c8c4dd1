import type { Found } from "../trustFinding.ts";
import type { Issuer } from "./issuer.ts";

const wellKnown = [
  "token.actions.githubusercontent.com",
  "gitlab.com",
  "app.terraform.io",
  "agent.buildkite.com",
  "oidc.circleci.com",
  "api.bitbucket.org",
  "accounts.google.com",
  "cognito-identity.amazonaws.com",
] as const;

/** An issuer that is none of the well-known ones and reads like one: somebody else's host signs its tokens. */
export function issuerLookAlike({ name, kind }: Issuer): readonly Found[] {
  const [host = "", ...paths] = name.toLowerCase().split("/");
  const path = paths.join("/");
  const meant = wellKnown.find(
    (known) => known !== host && (contains(host, known) || path.includes(known) || isNear(host, known)),
  );
  if (meant === undefined || (kind !== "private" && kind !== "gitlab") || isSubdomain(host, meant)) return [];
  return [
    {
      rule: "issuer-look-alike",
      finding: `Principal::${name}`,
      severity: "critical",
      message: `The tokens are signed by "${name}", which only reads like "${meant}".`,
      fix: `Trust the provider "${meant}", or remove the statement.`,
    },
  ];
}

/** `token.actions.githubusercontent.com.example.com`, `tokenactions.githubusercontent.com`, with any punctuation. */
function contains(host: string, known: string): boolean {
  const plain = (text: string) => text.replace(/[^a-z0-9]/g, "");
  return known.length > 12 ? plain(host).includes(plain(known)) : host.includes(`${known}.`);
}

/** A host below the well-known one belongs to whom that belongs to. */
function isSubdomain(host: string, known: string): boolean {
  return host.endsWith(`.${known}`);
}

/** One letter off, or two in a long name. */
function isNear(host: string, known: string): boolean {
  return distance(host, known) <= (known.length < 12 ? 1 : 2);
}

/** How many letters are to be added, removed or changed; more than 2 is all the same. */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return 3;
  let row = [...right, ""].map((_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let index = 1; index <= right.length; index++) {
      const change = (row[index - 1] ?? 0) + (left[at - 1] === right[index - 1] ? 0 : 1);
      next.push(Math.min(change, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 3;
}
