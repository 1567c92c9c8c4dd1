import type { Duty, Lapse } from "./duty.ts";

/**
 * The pipeline that runs `pulumi preview` and `pulumi up`: whoever controls it decides everybody's access.
 *
 * `keyholder bootstrap` prints its roles, its state and its door; an administrator makes them, never the stack itself.
 */
export interface Pipeline<P extends string = string, A extends string = string> extends Omit<Duty<P>, "onLapse"> {
  /** The account that GitHub's tokens enter, where state and key lie. Every other account is entered from there. */
  readonly account: A;
  /**
   * Environment of the home repository behind which `pulumi up` runs, for example `"keyholder-apply"`: reviewed by owner and backup,
   * reached from the default branch only.
   */
  readonly environment: string;
  /** Default `block`. Never `revoke`: who could then give the access back? */
  readonly onLapse?: Exclude<Lapse, "revoke">;
}
