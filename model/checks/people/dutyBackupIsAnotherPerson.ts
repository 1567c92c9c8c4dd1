import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";
import { inQuotes } from "../../inQuotes.ts";

export const dutyBackupIsAnotherPerson: Check = {
  name: "duty-backup-is-another-person",
  description: "The backup of a duty is not its owner.",
  find: (ownership) =>
    dutiesOf(ownership)
      .filter(({ duty }) => duty.backup !== "" && duty.backup === duty.owner)
      .map(({ path, duty }) => ({
        path: `${path}.backup`,
        message: `${inQuotes(duty.backup)} owns this duty already.`,
        fix: "Name another person as backup.",
      })),
};
