import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";

export const dutyHasAnOwner: Check = {
  name: "duty-has-an-owner",
  description: "Every duty has one named owner.",
  find: (ownership) =>
    dutiesOf(ownership)
      .filter(({ duty }) => duty.owner === "")
      .map(({ path }) => ({
        path: `${path}.owner`,
        message: "Nobody owns this duty.",
        fix: "Name one person who answers for it.",
      })),
};
