import {
  optionalFlag,
  optionalNumber,
  optionalObject,
  optionalObjects,
  optionalTexts,
  requiredText,
} from "../fields.ts";
import type { GitHubRuleset, GitHubState } from "../gitHubState.ts";
import { invalidRequest, validationFailed } from "../refusal.ts";

type Rule = GitHubRuleset["rules"][number];
type Given = Readonly<Record<string, unknown>>;

/** Rules without parameters, by what they can protect. */
const plainRules = {
  branch: ["creation", "deletion", "required_linear_history", "required_signatures", "non_fast_forward"],
  tag: ["creation", "deletion", "required_linear_history", "required_signatures", "non_fast_forward"],
  push: [],
} as const;

/**
 * The rules of a ruleset as GitHub keeps them: with the defaults of what the request leaves out.
 *
 * The rules that no Keyholder plan uses (merge queue, code scanning, name and file patterns, Copilot) are not served.
 *
 * @throws Refusal
 */
export function checkRules(
  { organisation }: GitHubState,
  target: GitHubRuleset["target"],
  wanted: readonly Given[],
): Rule[] {
  const types = wanted.map((rule) => requiredText(rule, "type"));
  const repeated = types.find((type, index) => types.indexOf(type) < index);
  if (repeated) throw validationFailed(`Invalid rule '${repeated}': `);
  return wanted.map((rule, index) => {
    const type = requiredText(rule, "type");
    const parameters = optionalObject(rule, "parameters") ?? {};
    const plain = plainRules[target].find((known) => known === type);
    if (plain) return { type: plain };
    if (target === "push") throw validationFailed(`Invalid rule '${type}': `);
    if (type === "update") {
      const allows = optionalFlag(parameters, "update_allows_fetch_and_merge") ?? false;
      return { type, parameters: { update_allows_fetch_and_merge: allows } };
    }
    if (type === "required_status_checks")
      return { type, parameters: requiredStatusChecks(parameters, organisation.apps) };
    if (type === "pull_request") {
      // eclipse-csi/otterdog#483 shows the message.
      if (target === "tag") throw validationFailed("Invalid rule 'pull_request': ");
      return { type, parameters: pullRequest(parameters) };
    }
    throw invalidRequest(
      `Invalid property /rules/${index}: data matches no possible input. See \`documentation_url\`.`,
    );
  });
}

function requiredStatusChecks(parameters: Given, apps: readonly number[]) {
  const checks = optionalObjects(parameters, "required_status_checks") ?? [];
  const strict = optionalFlag(parameters, "strict_required_status_checks_policy");
  if (strict === undefined) throw invalidRequest(`"strict_required_status_checks_policy" wasn't supplied.`);
  return {
    strict_required_status_checks_policy: strict,
    do_not_enforce_on_create: optionalFlag(parameters, "do_not_enforce_on_create") ?? false,
    required_status_checks: checks.map((check) => {
      const context = requiredText(check, "context");
      const app = optionalNumber(check, "integration_id");
      if (context === "" || (app !== undefined && !apps.includes(app))) {
        throw validationFailed(`Invalid rule 'required_status_checks': `);
      }
      return { context, ...(app !== undefined && { integration_id: app }) };
    }),
  };
}

const mergeMethods = ["merge", "squash", "rebase"] as const;

function pullRequest(parameters: Given) {
  const flag = (name: string) => {
    const value = optionalFlag(parameters, name);
    if (value === undefined) throw invalidRequest(`"${name}" wasn't supplied.`);
    return value;
  };
  const count = optionalNumber(parameters, "required_approving_review_count");
  if (count === undefined) throw invalidRequest(`"required_approving_review_count" wasn't supplied.`);
  if (!Number.isInteger(count) || count < 0 || count > 10) throw validationFailed("Invalid rule 'pull_request': ");
  const asked = optionalTexts(parameters, "allowed_merge_methods");
  return {
    dismiss_stale_reviews_on_push: flag("dismiss_stale_reviews_on_push"),
    require_code_owner_review: flag("require_code_owner_review"),
    require_last_push_approval: flag("require_last_push_approval"),
    required_approving_review_count: count,
    required_review_thread_resolution: flag("required_review_thread_resolution"),
    allowed_merge_methods: mergeMethods.filter((method) => asked?.includes(method) ?? true),
    required_reviewers: [],
  };
}
