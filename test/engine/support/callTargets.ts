import type { Call } from "../../../sandbox/calls.ts";

/** One call of an update, wherever it stands in the order: the same action on the same thing, and which time it is. */
export type CallTarget = string;

/** An id that AWS makes up, another one in each run. */
const madeUp = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Names each call as it comes. */
export class CallNames {
  readonly #times = new Map<string, number>();

  nameOf({ action, subject }: Call): CallTarget {
    const what = `${action} ${subject.replace(madeUp, "…")}`;
    const time = (this.#times.get(what) ?? 0) + 1;
    this.#times.set(what, time);
    return `${what} #${time}`;
  }
}

/** The names of all calls of a run. */
export function targetsOf(calls: readonly Call[]): readonly CallTarget[] {
  const names = new CallNames();
  return calls.map((call) => names.nameOf(call));
}
