/** A deploy job that asks whether it may go on. */
export interface DeploymentRequest {
  /** `owner/name`, as `GITHUB_REPOSITORY` says it. */
  readonly repository: string;
  /** `refs/heads/main` or `refs/tags/v1`, as `GITHUB_REF` says it. */
  readonly ref: string;
  /** Name of the environment on GitHub, for example `production-deploy`. */
  readonly environment: string;
  readonly commit?: string;
  /** The images that it would run. */
  readonly images?: readonly string[];
}

const fields: { readonly [name: string]: (value: unknown) => boolean } = {
  repository: matches(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
  ref: isText,
  environment: isText,
  commit: (value) => value === undefined || matches(/^([0-9a-f]{40}|[0-9a-f]{64})$/)(value),
  images: (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
};

/** The fields of a request that are missing, unknown, or not of the form that they must have; sorted. */
export function misreadFields(request: { readonly [field: string]: unknown }): readonly string[] {
  const strange = Object.keys(request).filter((name) => !Object.hasOwn(fields, name));
  const wrong = Object.keys(fields).filter((name) => fields[name]?.(request[name]) !== true);
  return [...strange, ...wrong].sort();
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}
