import type { Check } from "../check.ts";
import { namedTwice } from "./support/namedTwice.ts";

export const escalationNamesEachPersonOnce: Check = {
  name: "escalation-names-each-person-once",
  description: "The escalation path never leads back to somebody who was called already.",
  find: ({ incidents }) => namedTwice(["incidents", "escalation"], incidents.escalation),
};
