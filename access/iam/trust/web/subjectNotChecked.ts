import type { KeyValues } from "../doors/keyValues.ts";
import type { Severity } from "../../finding.ts";
import type { Found } from "../trustFinding.ts";
import type { Find } from "./findOf.ts";
import type { Issuer } from "./issuer.ts";
import { isOwnIssuer } from "./isOwnIssuer.ts";
import type { OtherClaims } from "./otherClaims.ts";

/** Who is admitted where no condition binds the subject: it depends on whose tokens the issuer signs, and on other claims. */
export function subjectNotChecked(
  values: KeyValues,
  others: OtherClaims,
  { name, kind }: Issuer,
  found: Find,
): readonly Found[] {
  const fix = `Compare "${name}:sub" with the exact subject, with StringEquals.`;
  const say = (severity: Severity, who: string) => [
    found("subject-not-checked", severity, `${who} is admitted, as no condition binds "${name}:sub".`, fix),
  ];
  if (kind === "eks") return say("high", "Every service account of the cluster");
  if (kind === "private") return say("medium", `Everybody to whom "${name}" gives a token`);
  if (kind === "circleci" && others.project) return say("note", "Only the project that another claim names");
  if (kind === "bitbucket" || (kind === "circleci" && name.includes("/org/")))
    return say("high", `Every repository of the organisation behind "${name}"`);
  if (kind !== "github" && !isOwnIssuer(name)) return say("critical", `Everybody's token of "${name}"`);
  if (kind !== "github") return say("high", `Everybody's token of "${name}"`);
  if (others.project && others.context) return say("note", "Only the workflow that other claims name");
  if (others.project) return say("medium", "Every workflow of the repository");
  if (others.owner && others.workflow)
    return say("low", "Every repository of the organisation that calls the workflow");
  if (others.owner) return say("medium", "Every repository of the organisation");
  if (others.workflow) return say("medium", "Every repository that may call the workflow");
  if (others.actor) return say("high", "Every workflow that the actor starts, in whatever repository,");
  const negated = values.checked ? " but those that a condition names" : "";
  return say(isOwnIssuer(name) ? "high" : "critical", `Every GitHub repository${negated}`);
}
