/** How much a problem weighs: an `error` stops `pulumi up`; a `warning` is shown and stops nothing. */
export type ProblemSeverity = "error" | "warning";

/**
 * Something in the declaration that must be decided by a person.
 *
 * Printed as `<path>: <message> <fix>`: where, what is wrong with the value, what to do.
 */
export interface Problem {
  /** Where it stands in the ownership value, for example `services.payments.duties.deploy.owner`. */
  readonly path: string;
  /** What is wrong, with the value in double quotes; one sentence with a full stop. */
  readonly message: string;
  /** What to do; one sentence with a full stop. */
  readonly fix: string;
  /** Absent means `error`. */
  readonly severity?: ProblemSeverity;
}

/** A problem together with the name of the check that found it. */
export interface NamedProblem extends Problem {
  readonly check: string;
  readonly severity: ProblemSeverity;
}

/** One line for a person: `services.payments.duties.deploy.owner: "oscar" is not a declared person. Declare …`. */
export function formatProblem(problem: Problem): string {
  return `${problem.path}: ${problem.message} ${problem.fix}`;
}
