/**
 * What AWS knows of a request: condition keys such as `aws:SourceIp` or `aws:RequestTag/Team`, and their values. A list says that the key may
 * have many values, however many it has now. An empty list is the same as no key.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export interface RequestContext {
  readonly [key: string]: string | readonly string[];
}
