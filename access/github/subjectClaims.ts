import type { Repository } from "../../model/index.ts";

/** The organisation that a repository belongs to. */
export interface SubjectOwner {
  readonly login: string;
  readonly id: number;
}

/**
 * The `sub` claims of a workflow job that runs in an environment of a repository, in the repository's form or both.
 *
 * @example subjectClaims({ login: "lantern", id: 7 }, { name: "shop", id: 9, subjectForm: "both", … }, "Production:V1")
 * // ["repo:lantern/shop:environment:Production%3AV1", "repo:lantern@7/shop@9:environment:Production%3AV1"]
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function subjectClaims(
  organisation: SubjectOwner,
  repository: Repository,
  environment: string,
): readonly string[] {
  const context = `environment:${encodeClaimValue(environment)}`;
  const owner = repository.owner ?? organisation.login;
  const plain = `repo:${owner}/${repository.name}:${context}`;
  const immutable = `repo:${owner}@${organisation.id}/${repository.name}@${repository.id}:${context}`;
  if (repository.subjectForm === "plain") return [plain];
  if (repository.subjectForm === "immutable") return [immutable];
  return [plain, immutable];
}

/** GitHub writes a colon inside a value as `%3A`, so that values cannot reach into the next part of the claim. */
export function encodeClaimValue(value: string): string {
  return value.replaceAll(":", "%3A");
}
