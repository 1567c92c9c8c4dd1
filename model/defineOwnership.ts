import type { Ownership } from "./ownership.ts";

/**
 * Declares an organisation's ownership. A reference to a person, account, environment, repository, service or bot that is not declared
 * is a compile error at the place where it stands. What types cannot say is found by {@link checkOwnership}.
 *
 * @example
 * export const ownership = defineOwnership({ organisation: { … }, people: { nina: { … } }, … });
 */
export function defineOwnership<
  const P extends string,
  const A extends string,
  const E extends string,
  const R extends string,
  const S extends string,
  const B extends string = never,
>(ownership: Ownership<P, A, E, R, S, B>): Ownership {
  return ownership as unknown as Ownership;
}
