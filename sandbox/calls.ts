/** A call to AWS or GitHub as the sandbox saw it. */
export interface Call {
  /** 1 for the first call since the log began. */
  readonly number: number;
  readonly side: "aws" | "github";
  /** `iam:CreateRole`, `PUT /orgs/{org}/teams/{team}/memberships/{login}` or `graphql:query name`; never a value. */
  readonly action: string;
  /** What it is about: the AWS account or the GitHub organisation, and the name in the request where there is one. */
  readonly subject: string;
  /** Whether it changes anything. */
  readonly writes: boolean;
  /** The parameters of the request, for assertions. */
  readonly input: unknown;
}

/**
 * What goes wrong with a call.
 * - `refuse`: it is not carried out, and the answer is that it is forbidden.
 * - `lose-answer`: it is carried out, and the connection ends without an answer.
 */
export type Fault = "refuse" | "lose-answer";

/** Every call to both sides in one order, and the faults that a test injects into them. */
export class CallLog {
  readonly #calls: Call[] = [];
  #total = 0;
  #fault: (call: Call) => Fault | undefined = () => undefined;

  /** All calls so far, in the order in which they arrived. */
  get calls(): readonly Call[] {
    return this.#calls;
  }

  /** How many calls there were in all, over every beginning. */
  get total(): number {
    return this.#total;
  }

  /** Lets `decide` choose the fault of each coming call; the log begins anew. */
  begin(decide: (call: Call) => Fault | undefined = () => undefined): void {
    this.#calls.length = 0;
    this.#fault = decide;
  }

  /** Notes a call that has arrived and was not carried out yet, and tells what is to go wrong with it. */
  admit(call: Omit<Call, "number">): Fault | undefined {
    const numbered: Call = { number: this.#calls.length + 1, ...call };
    this.#calls.push(numbered);
    this.#total += 1;
    return this.#fault(numbered);
  }
}
