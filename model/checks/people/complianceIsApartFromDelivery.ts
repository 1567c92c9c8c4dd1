import type { Check } from "../check.ts";
import { dutiesOf } from "../duties.ts";
import { inQuotes } from "../../inQuotes.ts";
import { own } from "../../own.ts";

export const complianceIsApartFromDelivery: Check = {
  name: "compliance-is-apart-from-delivery",
  description:
    "A regulated organisation has a compliance lead and a deputy, and neither holds a duty of a service or of the pipeline.",
  find: (ownership) => {
    const { profile, groups } = ownership.responsibilities;
    if (profile !== "regulated") return [];
    const compliance = own(groups, "compliance");
    const path = "responsibilities.groups.compliance";
    if (compliance === undefined) {
      return [{ path, message: `${inQuotes(profile)} takes a compliance lead.`, fix: "Declare a lead and a deputy." }];
    }
    const delivery = dutiesOf(ownership).filter(({ of }) => of === "service" || of === "pipeline");
    return (["lead", "deputy"] as const).flatMap((role) => {
      const person = compliance[role];
      const held = delivery.find(({ duty }) => person !== "" && (duty.owner === person || duty.backup === person));
      if (held === undefined) return [];
      const fix = "Name somebody apart from delivery, or give the duty to another person.";
      return [{ path: `${path}.${role}`, message: `${inQuotes(person)} holds ${held.path}.`, fix }];
    });
  },
};
