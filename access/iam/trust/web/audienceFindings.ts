import { beginningOf, everyValue, keyValues } from "../doors/keyValues.ts";
import type { Door } from "../doors/door.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { Issuer } from "./issuer.ts";

const official = "sts.amazonaws.com";

/**
 * For whom the token was made. AWS also asks that the audience be one of the provider's client ids, so that a missing condition opens the
 * door to tokens that were meant for somebody else only where the provider lists several.
 *
 * @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function audienceFindings(door: Door, { name, kind }: Issuer): readonly Found[] {
  const values = keyValues(door, `${name}:aud`);
  const severity: Severity = kind === "github" || kind === "gitlab" ? "low" : "note";
  const finding = `Condition::${name}:aud`;
  const pinned = everyValue({ ...values, mayMiss: false }, (glob) => beginningOf(glob) !== "");
  if (!pinned) {
    const message = values.checked ? `Any audience passes "${name}:aud".` : `No condition binds "${name}:aud".`;
    return [
      {
        rule: "audience-not-checked",
        finding,
        severity,
        message,
        fix: `Compare "${name}:aud" with "${official}", with StringEquals.`,
      },
    ];
  }
  if (kind !== "github") return [];
  const other = values.within.flat().find(({ literal }) => literal !== official && literal !== "sts.amazonaws.com.cn");
  if (other === undefined) return [];
  const written = other.literal ?? `${beginningOf(other)}*`;
  return [
    {
      rule: "audience-custom",
      finding,
      severity: other.literal === undefined ? "low" : "note",
      message: `The audience "${written}" is not the one that the official action asks for.`,
      fix: `Use "${official}", or make sure that the workflow asks for the audience.`,
    },
  ];
}
