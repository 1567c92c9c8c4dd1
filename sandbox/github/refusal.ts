import type { components } from "@octokit/openapi-types";

/** An answer that GitHub gives instead of doing what it was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: RefusalDetails;

  constructor(status: number, message: string, details: RefusalDetails = {}) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

interface RefusalDetails {
  readonly errors?: readonly (FieldError | string)[];
  /** Below `https://docs.github.com/`; absent: the page of the route. */
  readonly documentation?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type FieldError = NonNullable<components["schemas"]["validation-error"]["errors"]>[number];

/** Also what GitHub answers about things that exist and that the caller may not see. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

export function forbidden(message: string): Refusal {
  return new Refusal(403, message);
}

/** The request itself is wrong: GitHub describes the property and stops reading. */
export function invalidRequest(reason: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${reason}`);
}

export function validationFailed(...errors: readonly (FieldError | string)[]): Refusal {
  return new Refusal(422, "Validation Failed", { errors });
}

/** A 422 that says what is wrong in its message. */
export function unprocessable(message: string): Refusal {
  return new Refusal(422, message);
}

/** Anything that changes an archived repository. */
export function archived(): Refusal {
  return forbidden("Repository was archived so is read-only.");
}
