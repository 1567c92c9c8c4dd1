import type { Finding } from "../../iam/finding.ts";
import type { Policy } from "../../iam/policy/policy.ts";

/** One thing that is judged in what a principal may do. */
export interface PolicyRule {
  /** In kebab case. */
  readonly name: string;
  /** One sentence: the good state. */
  readonly description: string;
  judge(policy: Policy): readonly Finding[];
}
