import type { Check } from "../check.ts";
import { inQuotes } from "../../inQuotes.ts";

/** Its sessions do not carry `aws:MultiFactorAuthPresent`, so no trust policy can demand MFA in its stead. */
export const identityCenterDemandsMfa: Check = {
  name: "identity-center-demands-mfa",
  description: "Where people sign in through IAM Identity Center, it demands MFA at every sign-in.",
  find: ({ people, organisation: { identityCenter } }) => {
    if (identityCenter !== undefined) {
      if (identityCenter.mfa === "every-sign-in") return [];
      const message = `${inQuotes(identityCenter.mfa)} lets people in without MFA, and no trust policy can see it.`;
      const fix = 'Set IAM Identity Center to ask for MFA at every sign-in, then write "every-sign-in".';
      return [{ path: "organisation.identityCenter.mfa", message, fix }];
    }
    const first = Object.entries(people).find(([, { aws }]) => aws?.kind === "identity-center");
    if (first === undefined) return [];
    const message = `${inQuotes(first[0])} signs in through IAM Identity Center, and nothing says that it demands MFA.`;
    return [{ path: "organisation.identityCenter", message, fix: 'Declare it with mfa "every-sign-in".' }];
  },
};
