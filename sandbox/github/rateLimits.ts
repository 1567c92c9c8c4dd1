import { Refusal } from "./refusal.ts";

/**
 * A limit that the coming requests meet.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export interface RateLimit {
  /** `primary`: 403 with nothing remaining until the reset. `secondary`: 403 with `retry-after`, or, without `seconds`, without it. */
  readonly kind: "primary" | "secondary";
  /** How many requests it meets. */
  readonly requests: number;
  readonly seconds?: number;
}

const perHour = 5000;
const documentation = "rest/using-the-rest-api/rate-limits-for-the-rest-api";

/** GitHub's account of the requests of a token. */
export class RateLimits {
  #limit: RateLimit | undefined;
  #left = 0;
  #used = 0;

  /** Lets the coming requests meet a limit. */
  begin(limit: RateLimit): void {
    this.#limit = limit;
    this.#left = limit.requests;
  }

  /** Counts a request; the refusal where it meets a limit. */
  take(): Refusal | undefined {
    this.#used += 1;
    if (!this.#limit || this.#left === 0) return undefined;
    this.#left -= 1;
    const { kind, seconds } = this.#limit;
    if (kind === "primary") {
      return new Refusal(403, "API rate limit exceeded for user ID 1.", {
        documentation,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(secondsSinceEpoch() + (seconds ?? 60)) },
      });
    }
    return new Refusal(
      403,
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      {
        documentation: `${documentation}#about-secondary-rate-limits`,
        ...(seconds !== undefined && { headers: { "retry-after": String(seconds) } }),
      },
    );
  }

  headers(): Readonly<Record<string, string>> {
    return {
      "x-ratelimit-limit": String(perHour),
      "x-ratelimit-remaining": String(Math.max(1, perHour - (this.#used % perHour))),
      "x-ratelimit-used": String(this.#used % perHour),
      "x-ratelimit-reset": String(secondsSinceEpoch() + 3600),
      "x-ratelimit-resource": "core",
    };
  }
}

function secondsSinceEpoch(): number {
  return Math.ceil(Date.now() / 1000);
}
