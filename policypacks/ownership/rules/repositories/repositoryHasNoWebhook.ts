import { besideThePlan } from "./support/besideThePlan.ts";
import type { ResourceRule } from "../../rule.ts";

export const repositoryHasNoWebhook: ResourceRule = {
  name: "repository-has-no-webhook",
  description: "No webhook is made by this stack.",
  why: "A webhook carries code, comments and names out of the organisation, and starts what listens there.",
  fix: "Remove it, or have whoever owns the organisation make it.",
  sources: ["https://docs.github.com/en/webhooks/about-webhooks"],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  ...besideThePlan(
    ["repositoryWebhook", "organizationWebhook"],
    "It sends what happens in the organisation to an address that no declaration names.",
  ),
};
