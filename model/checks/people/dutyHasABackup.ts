import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";

export const dutyHasABackup: Check = {
  name: "duty-has-a-backup",
  description: "Every duty has one named backup.",
  find: (ownership) =>
    dutiesOf(ownership)
      .filter(({ duty }) => duty.backup === "")
      .map(({ path }) => ({
        path: `${path}.backup`,
        message: "Nobody is the backup of this duty.",
        fix: "Name one person who takes over when the owner is away.",
      })),
};
