import type { Policy } from "../../../access/iam/policy/policy.ts";

/** The same question, asked of the same policy once. */
export function rememberedFor<T>(ask: (policy: Policy) => T): (policy: Policy) => T {
  const known = new WeakMap<Policy, { readonly answer: T }>();
  return (policy) => {
    const before = known.get(policy);
    if (before !== undefined) return before.answer;
    const answer = ask(policy);
    known.set(policy, { answer });
    return answer;
  };
}
