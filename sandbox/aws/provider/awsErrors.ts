/** Whether AWS answered with one of these error codes. */
export function isAwsError(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && codes.some((code) => error.name === code || error.name === `${code}Exception`);
}

/** What a call gives, or nothing when what it asks for does not exist. */
export async function orGone<T>(call: Promise<T>, ...codes: readonly string[]): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (isAwsError(error, ...codes)) return undefined;
    throw error;
  }
}

const patience = 120_000;

/**
 * Makes a call again while IAM does not know yet a principal that was made a moment ago.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
export async function oncePrincipalsAreKnown<T>(call: () => Promise<T>): Promise<T> {
  const until = Date.now() + patience;
  for (let pause = 500; ; pause = Math.min(pause * 2, 10_000)) {
    try {
      return await call();
    } catch (error) {
      const early =
        isAwsError(error, "MalformedPolicyDocument") && String(error).includes("Invalid principal in policy");
      if (!early || Date.now() + pause > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
