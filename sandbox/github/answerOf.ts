import { Refusal } from "./refusal.ts";
import type { Answer } from "./route.ts";

/**
 * What comes of a request, a refusal included: with GitHub's error body.
 *
 * @param page Below `https://docs.github.com/`.
 */
export async function answerOf(page: string, carryOut: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await carryOut();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, message, details } = error;
    const documentation_url = `https://docs.github.com/${details.documentation ?? page}`;
    const errors = details.errors && { errors: details.errors };
    const body = { message, ...errors, documentation_url, status: String(status) };
    return { status, body, ...(details.headers && { headers: details.headers }) };
  }
}
