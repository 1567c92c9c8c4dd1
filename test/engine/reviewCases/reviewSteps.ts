import { declared } from "../support/declared.ts";
import { reviewCases } from "./index.ts";
import type { Draft, ReviewCase } from "./reviewCase.ts";

/** One update: one change, or two that have nothing to do with each other, which saves the time of an update. */
export interface ReviewStep {
  readonly name: string;
  /** What kinds of changes it makes, in words. */
  readonly kind: string;
  readonly change: (draft: Draft) => void;
}

/** Every case once, in an order in which each can follow the one before. */
const chain: readonly (readonly string[])[] = [
  ["duty-reviewed"],
  ["new-owner"],
  ["new-backup", "check-required"],
  ["owner-and-backup-swap"],
  ["workflow-carries-out"],
  ["workflow-no-longer", "check-no-longer"],
  ["path-guarded", "emergency-session"],
  ["path-not-guarded", "emergency-acts"],
  ["duty-ends-unless-reviewed", "engineer-joins"],
  ["lapsing-duty-reviewed", "engineer-leaves"],
  ["person-added"],
  ["person-leaves-soon", "bot-pushes"],
  ["person-removed"],
  ["other-aws-identity", "bot-no-longer"],
  ["login-renamed"],
  ["fewer-approvers", "exception-granted"],
  ["exception-shortened", "resource-added"],
  ["exception-prolonged", "resource-removed"],
  ["exception-removed", "commits-signed"],
  ["secret-added"],
  ["service-added"],
  ["environment-added"],
  ["environment-removed"],
  ["service-removed"],
  ["environment-moved"],
  ["subject-both", "emergency-notified"],
  ["subject-immutable", "pipeline-owner"],
  ["repository-renamed"],
  ["branch-deploys", "audit-owner"],
  ["tag-deploys"],
  ["tag-no-longer"],
  ["emergency-holder"],
  ["policy-owner"],
  ["group-lead"],
  ["group-deputy"],
  ["path-of-another-duty"],
];

const byName: { readonly [name: string]: ReviewCase } = Object.fromEntries(
  reviewCases.map((each) => [each.name, each]),
);

/** The cases as a chain of updates; each begins with what the one before has brought up. */
export const reviewSteps: readonly ReviewStep[] = chain.map((names) => {
  const cases = names.map((name) => declared(byName, name));
  return {
    name: names.join("+"),
    kind: cases.map(({ kind }) => kind).join("; "),
    change: (draft) => {
      for (const { change } of cases) change(draft);
    },
  };
});
