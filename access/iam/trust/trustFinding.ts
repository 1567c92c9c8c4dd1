import type { Finding } from "../finding.ts";
import type { TrustRule } from "./trustRules.ts";

/** One way in which a policy lets in more than it should, or, with severity `note`, something that a reader should know. */
export interface TrustFinding extends Finding {
  readonly rule: TrustRule;
}

/** What a judge of one door says; where it stands is added later. */
export type Found = Omit<TrustFinding, "statement">;
