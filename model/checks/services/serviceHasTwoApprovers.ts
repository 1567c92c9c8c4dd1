import { accessDuties } from "../../duty.ts";
import type { Check } from "../check.ts";
import { own } from "../../own.ts";
import { pathTo } from "../pathTo.ts";

/** Nobody approves a change of their own: one person alone could never merge, or would need a way around the rule. */
export const serviceHasTwoApprovers: Check = {
  name: "service-has-two-approvers",
  description: "At least two people can approve a change of every service: its duty holders and engineers.",
  find: ({ services, people }, { today }) =>
    Object.entries(services).flatMap(([id, { duties, engineers = [] }]) => {
      const holders = accessDuties.flatMap((duty) => [own(duties, duty)?.owner ?? "", own(duties, duty)?.backup ?? ""]);
      const present = [...new Set([...holders, ...engineers])].filter((person) => {
        const declared = own(people, person);
        return declared !== undefined && (declared.leavesOn ?? today) >= today;
      });
      if (present.length >= 2) return [];
      const who = present[0] === undefined ? "Nobody" : `Only ${present[0]}`;
      const fix = "Name another person as owner or backup of a duty, or as engineer.";
      return [{ path: pathTo("services", id), message: `${who} can approve a change, and two people must.`, fix }];
    }),
};
