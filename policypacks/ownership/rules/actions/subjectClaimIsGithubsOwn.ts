import { asText, isHidden, isList, shown, valueAt } from "../../../../access/stack/values/valueAt.ts";
import { githubType } from "../repositories/support/githubType.ts";
import { demandOf } from "../repositories/support/mustBe.ts";
import type { Properties } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule } from "../../rule.ts";

const ofOrganisation = githubType("actionsOrganizationOidcSubjectClaimCustomizationTemplate");
const field = "includeClaimKeys";
const githubsOwn = ["repo", "context"];

export const subjectClaimIsGithubsOwn: ResourceRule = {
  name: "subject-claim-is-githubs-own",
  description: "The subject of a workflow's token is the one that GitHub makes: repository and environment.",
  why: "Every trust policy compares that subject with one exact text. A template that leaves out the repository or the environment lets other workflows carry the same text.",
  fix: "Set useDefault to true and leave includeClaimKeys out; for the organisation, remove the template.",
  sources: ["https://docs.github.com/en/actions/reference/security/oidc"],
  exceptable: false,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("actionsRepositoryOidcSubjectClaimCustomizationTemplate"), ofOrganisation],
  check: ({ type, properties }) =>
    type === ofOrganisation
      ? claimKeys(properties, githubsOwn)
      : [
          ...demandOf(properties, {
            path: "useDefault",
            wanted: true,
            so: "so the subject is not the one that trust policies expect",
          }),
          ...claimKeys(properties, []),
        ],
};

/** The list of claims, where it is other than this; none is the same as an empty list, which GitHub does not take for the organisation. */
function claimKeys(properties: Properties, wanted: readonly string[]): readonly Finding[] {
  const keys = valueAt(properties, field) ?? [];
  if (isHidden(keys) || (isList(keys) && keys.some(isHidden))) return [];
  if (isList(keys) && keys.length === wanted.length && keys.every((key, at) => key === wanted[at])) return [];
  const message = `The subject is made of ${shown(isList(keys) ? keys.map(asText).join(", ") : keys)}.`;
  return [{ id: `Field::${field}`, field, message }];
}
