import { type TemplateMatcher, templateMatcher } from "./templateMatcher.ts";

/**
 * A matcher for an entry of a `Resource` element. Letter case counts. `*` also stands for `/` and `:`, so that `arn:aws:s3*` matches every
 * ARN of S3.
 *
 * AWS promises the step over a colon only for a `*` at the end of a segment. Elsewhere in a segment it is said of no wildcard, and this
 * matcher lets it: what a policy reaches is never shown smaller than it is.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html#reference_policies_elements_resource_wildcards
 */
export function resourceMatcher(pattern: string, options: { readonly variables: boolean }): TemplateMatcher {
  return templateMatcher(pattern, { wildcards: true, variables: options.variables });
}
